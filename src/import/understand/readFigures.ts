import type { Period } from '../../domain/board/period.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { numberExpressions } from '../numbers/numberExpressions.ts'
import { halfWidth } from '../text/halfWidth.ts'
import type { ReportText } from '../text/reportText.ts'
import { sectionsOf } from '../text/sections.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { IndicatorWords } from '../vocabulary/words.ts'
import { type Candidate, candidatesFor, otherThingBeside } from './candidates.ts'
import { notThisPeriod } from './notThisPeriod.ts'
import { isOfAnother } from './isOfAnother.ts'
import { isPart } from './isPart.ts'
import { visitorsOfBatches } from './visitorsOfBatches.ts'
import { type PlacedNumber, placeNumbers } from './placed.ts'
import type { LeftOutNumber, LeftOutReason, Proposal, ProposalDoubt } from './proposal.ts'
import { proposalOf } from './proposalOf.ts'
import { sharedBy } from './sharedBy.ts'
import type { TakenFigure } from './taken.ts'
import { tellApart } from './tellApart.ts'
import { wholeOf } from './wholeOf.ts'

/** What must be known of the report before its figures can be read. */
export interface FigureQuestion {
  report: ReportText
  /** The report's title, which says what its numbers are about where they do not. */
  title: string | null
  /** The report's own period; null when it is not known. */
  period: Period | null
  /** The report tells of a whole county: none of its figures is a town's. */
  isAboveTown: boolean
  vocabulary: readonly IndicatorWords[]
}

/** Two indicators whose scores lie so near are hardly told apart. */
const CLOSE = 0.25
/** Two sentences hold fewer figures than this. */
const MAX_NEAR = 500

/** Every number of the report: proposed as a figure, or left out with the reason. */
export function readFigures(question: FigureQuestion): { proposals: Proposal[]; leftOut: LeftOutNumber[] } {
  const text = halfWidth(question.report.text)
  const placed = placeNumbers(text, {
    numbers: numberExpressions(text),
    sentences: sentencesOf(text),
    sections: sectionsOf(question.report, question.title),
  })
  const taken: TakenFigure[] = []
  const leftOut: LeftOutNumber[] = []
  const said = new Map<string, number>()
  for (const numbers of groupBy(placed, ({ sentence }) => sentence.start).values()) {
    // What was taken in this sentence and the one before says what parts and numbers without words belong to.
    const from = numbers[0]?.before?.start ?? numbers[0]?.sentence.start ?? 0
    const near = taken.slice(-MAX_NEAR).filter(({ proposal }) => proposal.start >= from)
    for (const one of numbers) {
      const figures = figuresOf(text, one, { question, near, numbers, said })
      if (typeof figures === 'string') leftOut.push(leftOutNumber(one, figures))
      else near.push(...figures)
      if (typeof figures !== 'string') taken.push(...figures)
    }
  }
  return { proposals: tellApart(question.report.text, taken), leftOut }
}

interface Reading {
  question: FigureQuestion
  /** Figures taken in this sentence and the one before. */
  near: readonly TakenFigure[]
  /** All numbers of the sentence. */
  numbers: readonly PlacedNumber[]
  /** In which sentence each figure was first said, in these words. */
  said: Map<string, number>
}

function figuresOf(text: string, placed: PlacedNumber, reading: Reading): TakenFigure[] | LeftOutReason {
  const { question, near, numbers, said } = reading
  const reason = notThisPeriod(text, placed, { year: question.period && Number(question.period.end.slice(0, 4)) })
  if (reason) return reason
  const { vocabulary } = question
  const visitors = visitorsOfBatches(text, placed, { taken: near, vocabulary })
  const candidates = visitors ? [visitors] : candidatesFor(text, placed, vocabulary)
  const [first] = candidates
  if (!first) return otherThingBeside(text, placed)?.kind ?? 'noIndicator'
  if (question.isAboveTown) return 'elsewhere'
  if (isPart(text, { placed, candidate: first, taken: near, numbers })) return 'part'
  const figures = takenFor(text, { placed, candidates, reading })
  return figures.every(({ proposal }) => isRepeated(proposal, said)) ? 'repeated' : figures
}

interface Found {
  placed: PlacedNumber
  candidates: readonly Candidate[]
  reading: Reading
}

/** The figures that one number makes: usually one, more where measures share it or 全部 gives it to what became of them. */
function takenFor(text: string, { placed, candidates, reading }: Found): TakenFigure[] {
  const { question, near } = reading
  const shared = sharedBy(text, placed, candidates)
  const [first, second] = candidates
  if (!first) return []
  const isClose = second !== undefined && shared.length === 1 && first.score - second.score < CLOSE
  const doubts: ProposalDoubt[] = [
    ...(shared.length > 1 ? (['sharedNumber'] as const) : []),
    ...(isClose ? (['twoIndicators'] as const) : []),
    ...(isOfAnother(text, { placed, candidate: first, taken: near }) ? (['ofAnother'] as const) : []),
  ]
  const whole = wholeOf(text, placed, { first, vocabulary: question.vocabulary })
  const figures = [
    ...shared.map((candidate) => ({ candidate, doubts })),
    ...(whole ? [{ candidate: whole, doubts: ['wholeOf'] as const }] : []),
  ]
  const { period, report } = question
  return figures.map((figure) => ({
    placed,
    candidate: figure.candidate,
    proposal: proposalOf(text, { ...figure, placed, period, source: report.text }),
  }))
}

/** The same number for the same thing in the same words, in a sentence before: a summary says it again. */
function isRepeated({ indicator, value, op, unit, raw, sentence }: Proposal, said: Map<string, number>): boolean {
  const key = [indicator, value, op, unit, raw].join('\n')
  const first = said.get(key)
  if (first === undefined) said.set(key, sentence.start)
  return first !== undefined && first !== sentence.start
}

function leftOutNumber({ number }: PlacedNumber, reason: LeftOutReason): LeftOutNumber {
  const { start, end, value, unit } = number
  return { start, end, value, unit, reason }
}
