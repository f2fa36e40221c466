import type { IndicatorWords } from '../vocabulary/words.ts'
import type { Candidate } from './candidates.ts'
import type { PlacedNumber } from './placed.ts'

/** What became of all of them: 受理案件4单并已全部调解成功. */
const WHOLE =
  /^[^\d。;]{0,12}?(?:均|全部|全都|全数|都)(?:已|得到|得以|被|及时|按时|按期|依法|成功|妥善|有效|予以|实现)*(办结|化解|调解成功|调处成功|成功调解|成功化解|调处|结案)/u
const SETTLED = /化解|调/u

/** Indicators for what comes in, and those for what became of it. */
const OUTCOMES: Readonly<Record<string, { closed: string; settled: string }>> = {
  'petitions.received': { closed: 'petitions.handled', settled: 'petitions.resolved' },
  'hotline.received': { closed: 'hotline.handled', settled: 'hotline.handled' },
  'disputes.received': { closed: 'disputes.resolved', settled: 'disputes.resolved' },
  'disputes.screened': { closed: 'disputes.resolved', settled: 'disputes.resolved' },
}

interface Asked {
  first: Candidate
  vocabulary: readonly IndicatorWords[]
}

/** The indicator that the words behind a number give the same number (全部办结); null when they give none. */
export function wholeOf(text: string, placed: PlacedNumber, { first, vocabulary }: Asked): Candidate | null {
  const outcomes = OUTCOMES[first.words.indicator]
  const match = WHOLE.exec(text.slice(placed.number.end, placed.sentence.end))
  if (!outcomes || !match?.[1]) return null
  const indicator = SETTLED.test(match[1]) ? outcomes.settled : outcomes.closed
  const words = vocabulary.find((one) => one.indicator === indicator)
  if (!words?.units.includes(placed.number.unit)) return null
  const end = placed.number.end + match[0].length
  return { ...first, words, said: { start: end - match[1].length, end } }
}
