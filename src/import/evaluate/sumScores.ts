import type { ReportScore } from './scoreReport.ts'

/** How well labels were found: shares between 0 and 1; 1 where there was nothing to find. */
export interface Rates {
  precision: number
  recall: number
  f1: number
  matched: number
  proposed: number
  labels: number
}

/** The measures of a folder of labelled reports. */
export interface Measures {
  overall: Rates
  traps: { taken: number; of: number; rate: number }
  periods: { right: number; of: number }
  towns: { right: number; of: number }
  byConcept: Readonly<Record<string, Rates>>
  /** Of the right proposals, the share that is certain; of the certain ones, the share that is wrong. */
  certain: { share: number; wrong: number }
}

/** The measures over all reports together, each number counting once. */
export function sumScores(scores: readonly ReportScore[]): Measures {
  const matched = scores.flatMap((score) => score.matched)
  const wrong = scores.flatMap((score) => score.wrong)
  const missed = scores.flatMap((score) => score.missed)
  const of = scores.reduce((sum, { traps }) => sum + traps, 0)
  const taken = scores.reduce((sum, { trapsTaken }) => sum + trapsTaken.length, 0)
  const certain = matched.filter(({ proposal }) => proposal.confidence === 'certain').length
  const certainWrong = wrong.filter(({ confidence }) => confidence === 'certain').length
  const concepts = new Set([
    ...matched.map(({ proposal }) => proposal.indicator),
    ...wrong.map(({ indicator }) => indicator),
    ...missed.flatMap(({ indicators }) => indicators.slice(0, 1)),
  ])
  return {
    overall: ratesOf(matched.length, wrong.length, missed.length),
    traps: { taken, of, rate: share(taken, of, 0) },
    periods: countRight(scores.map(({ isPeriodRight }) => isPeriodRight)),
    towns: countRight(scores.map(({ isTownRight }) => isTownRight)),
    byConcept: Object.fromEntries(
      [...concepts]
        .toSorted()
        .map((id) => [
          id,
          ratesOf(
            matched.filter(({ proposal }) => proposal.indicator === id).length,
            wrong.filter(({ indicator }) => indicator === id).length,
            missed.filter(({ indicators }) => indicators[0] === id).length,
          ),
        ]),
    ),
    certain: { share: share(certain, matched.length, 1), wrong: share(certainWrong, certain + certainWrong, 0) },
  }
}

function ratesOf(matched: number, wrong: number, missed: number): Rates {
  const [proposed, labels] = [matched + wrong, matched + missed]
  const [precision, recall] = [share(matched, proposed, 1), share(matched, labels, 1)]
  return { precision, recall, f1: share(2 * precision * recall, precision + recall, 0), matched, proposed, labels }
}

function share(part: number, of: number, ofNothing: number): number {
  return of === 0 ? ofNothing : part / of
}

function countRight(answers: readonly (boolean | null)[]): { right: number; of: number } {
  const asked = answers.filter((answer) => answer !== null)
  return { right: asked.filter(Boolean).length, of: asked.length }
}
