import type { Period } from '../../domain/board/period.ts'
import { numberExpressions } from '../numbers/numberExpressions.ts'
import { halfWidth } from '../text/halfWidth.ts'
import type { ReportText } from '../text/reportText.ts'
import { sectionsOf } from '../text/sections.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { IndicatorWords } from '../vocabulary/words.ts'
import { type Candidate, candidatesFor, otherThingBeside } from './candidates.ts'
import { notThisPeriod } from './notThisPeriod.ts'
import { isPart } from './isPart.ts'
import { visitorsOfBatches } from './visitorsOfBatches.ts'
import { type PlacedNumber, placeNumbers } from './placed.ts'
import type { LeftOutNumber, LeftOutReason, Proposal } from './proposal.ts'
import { proposalOf } from './proposalOf.ts'
import { sharedBy } from './sharedBy.ts'
import type { TakenFigure } from './taken.ts'
import { wholeOf } from './wholeOf.ts'

/** What must be known of the report before its figures can be read. */
export interface FigureQuestion {
  report: ReportText
  /** The report's own period; null when it is not known. */
  period: Period | null
  /** The report tells of a whole county: none of its figures is a town's. */
  isAboveTown: boolean
  vocabulary: readonly IndicatorWords[]
}

/** Every number of the report: proposed as a figure, or left out with the reason. */
export function readFigures(question: FigureQuestion): { proposals: Proposal[]; leftOut: LeftOutNumber[] } {
  const text = halfWidth(question.report.text)
  const placed = placeNumbers(numberExpressions(text), sentencesOf(text), sectionsOf(question.report))
  const taken: TakenFigure[] = []
  const leftOut: LeftOutNumber[] = []
  for (const one of placed) {
    const figures = figuresOf(text, one, { question, taken, placed })
    if (typeof figures === 'string') leftOut.push(leftOutNumber(one, figures))
    else taken.push(...figures)
  }
  return { proposals: withSeveral(taken.map(({ proposal }) => proposal)), leftOut }
}

interface Reading {
  question: FigureQuestion
  taken: readonly TakenFigure[]
  placed: readonly PlacedNumber[]
}

function figuresOf(
  text: string,
  placed: PlacedNumber,
  { question, taken, placed: all }: Reading,
): TakenFigure[] | LeftOutReason {
  const year = question.period === null ? null : Number(question.period.end.slice(0, 4))
  const reason = notThisPeriod(text, placed, { year })
  if (reason) return reason
  const { vocabulary } = question
  const visitors = visitorsOfBatches(text, placed, { taken, vocabulary })
  const candidates = visitors ? [visitors] : candidatesFor(text, placed, vocabulary)
  const [first, second] = candidates
  if (!first) return otherThingBeside(text, placed)?.kind ?? 'noIndicator'
  if (question.isAboveTown) return 'elsewhere'
  if (isPart(text, { placed, candidate: first, taken, all })) return 'part'
  const shared = sharedBy(text, placed, candidates)
  const isClose = second !== undefined && shared.length === 1 && first.score - second.score < 0.25
  const own = shared.map((candidate) =>
    toFigure(candidate, shared.length > 1 ? ['sharedNumber'] : isClose ? ['twoIndicators'] : []),
  )
  if (own.every(({ proposal }) => isRepeated(proposal, taken))) return 'repeated'
  const whole = wholeOf(text, placed, { first, vocabulary })
  return whole ? [...own, toFigure(whole, ['wholeOf'])] : own

  function toFigure(candidate: Candidate, doubts: Proposal['doubts']): TakenFigure {
    return {
      placed,
      candidate,
      proposal: proposalOf(text, { placed, candidate, doubts, period: question.period, source: question.report.text }),
    }
  }
}

/** The same number for the same thing in the same words, as a summary says it again. */
function isRepeated(proposal: Proposal, taken: readonly TakenFigure[]): boolean {
  return taken.some(
    ({ proposal: one }) =>
      one.indicator === proposal.indicator &&
      one.value === proposal.value &&
      one.op === proposal.op &&
      one.unit === proposal.unit &&
      one.sentence.start !== proposal.sentence.start &&
      one.raw === proposal.raw,
  )
}

function leftOutNumber({ number }: PlacedNumber, reason: LeftOutReason): LeftOutNumber {
  const { start, end, value, unit } = number
  return { start, end, value, unit, reason }
}

/** Figures of one indicator, scope and period that differ: which of them is the report's is a person's question. */
function withSeveral(proposals: readonly Proposal[]): Proposal[] {
  const keys = new Map<string, number>()
  for (const one of proposals) keys.set(keyOf(one), (keys.get(keyOf(one)) ?? 0) + 1)
  return proposals.map((one) =>
    (keys.get(keyOf(one)) ?? 0) > 1
      ? { ...one, confidence: 'doubtful' as const, doubts: [...one.doubts, 'severalFigures' as const] }
      : one,
  )
}

function keyOf({ indicator, scope, period }: Proposal): string {
  return [indicator, scope, period?.start, period?.end].join()
}
