import type { IndicatorWords } from '../vocabulary/words.ts'
import type { PlacedNumber } from './placed.ts'
import type { TakenFigure } from './taken.ts'
import type { Candidate } from './candidates.ts'

const BATCHES = 'petitions.visitBatches'
const VISITORS = 'petitions.visitors'

/** 36批58人次: the persons that came in the batches stated right before; null for any other number. */
export function visitorsOfBatches(
  text: string,
  placed: PlacedNumber,
  { taken, vocabulary }: { taken: readonly TakenFigure[]; vocabulary: readonly IndicatorWords[] },
): Candidate | null {
  const last = taken.at(-1)
  const words = vocabulary.find(({ indicator }) => indicator === VISITORS)
  if (!words?.units.includes(placed.number.unit) || last?.candidate.words.indicator !== BATCHES) return null
  if (last.placed.clause !== placed.clause || !/^\s*[、/共计(]*$/u.test(text.slice(placed.left.start, placed.left.end)))
    return null
  return { ...last.candidate, words, doubts: [] }
}
