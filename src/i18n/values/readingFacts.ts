import type { TownReading } from '../../domain/compare/readTown.ts'
import type { Indicator, Measure } from '../../domain/board/indicator.ts'
import { isApproximate } from '../../domain/values/interval.ts'
import { type FactLine, factLines } from '../../lib/facts.ts'
import type { Messages } from '../messages.ts'
import { shortPeriodText } from './periodWords.ts'
import { amountText, answerText, readingWithUnit, remarkText } from './valueWords.ts'

/** One town's answer: number or state, what the words allow, quotient, period, scope, and what must be said beside it. */
export function readingFacts(
  reading: TownReading,
  question: { indicator: Indicator; measure: Measure },
  m: Messages,
): FactLine[] {
  const { observation, refused, value } = reading
  const reported = observation ?? refused
  const range = observation?.reading
  const t = m.evidence
  return factLines([
    [t.value, answerText(reading, m)],
    [t.reading, range && isApproximate(range) ? readingWithUnit(range, observation.unit, m) : ''],
    [t.measured, question.measure !== 'total' && value ? amountText(value, question, m) : ''],
    [t.period, reported ? shortPeriodText(reported.period, m) : ''],
    [t.scope, observation ? m.scopeName(observation.scope) : ''],
    [m.table.note, remarkText(reading, m)],
  ])
}

/** The same in one line, where several figures of a town stand together. */
export function readingLine(...args: Parameters<typeof readingFacts>): string {
  return readingFacts(...args)
    .map(({ text }) => text)
    .join(' · ')
}
