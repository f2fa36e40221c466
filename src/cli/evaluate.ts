import { type ExpectedReport, readExpected } from '../import/evaluate/readExpected.ts'
import { type ReportScore, scoreReport } from '../import/evaluate/scoreReport.ts'
import { type Measures, type Rates, sumScores } from '../import/evaluate/sumScores.ts'
import { openReport } from '../import/readers/openReport.ts'
import { readReport } from '../import/readReport.ts'
import { decodeText } from '../lib/decodeText.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { importMessages } from '../i18n/importMessages.ts'
import { type CommandInput, type ExitCode, refuse } from './terminal.ts'

const LABELS = 'expected.json'

/** Measures the reading of reports against labels in a folder (`expected.json` with its texts). */
export function evaluate(input: CommandInput): ExitCode {
  const { line, terminal, m } = input
  const [folder, ...more] = line.files
  if (folder === undefined || more.length > 0) return refuse(input, importMessages(m).needsEvalFolder)
  const expected = readLabels(input, folder)
  if (!expected) return 2
  const scores = expected.flatMap((one) => scoreOne(input, folder, one) ?? [])
  if (scores.length === 0) return 2
  const measures = sumScores(scores)
  if (line.json) terminal.out(JSON.stringify(toJson(measures), null, 2))
  else printMeasures(input, measures, scores)
  return scores.length < expected.length ? 1 : 0
}

function readLabels(input: CommandInput, folder: string): ExpectedReport[] | null {
  const { terminal, m } = input
  const path = `${folder}/${LABELS}`
  const bytes = terminal.readFile(path)
  if (typeof bytes === 'string') {
    terminal.err(cliMessages(m).cannotRead(path, cliMessages(m).troubles[bytes]))
    return null
  }
  const expected = readExpected(parse(decodeText(bytes).text))
  if (!expected) terminal.err(importMessages(m).badExpected(path))
  return expected
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function scoreOne({ terminal, m }: CommandInput, folder: string, expected: ExpectedReport): ReportScore | null {
  const path = `${folder}/${expected.file}`
  const bytes = terminal.readFile(path)
  if (typeof bytes === 'string') {
    terminal.err(cliMessages(m).cannotRead(path, cliMessages(m).troubles[bytes]))
    return null
  }
  const opened = openReport(bytes)
  return opened.ok ? scoreReport(readReport(opened.report), expected) : null
}

function toJson({ overall, traps, periods, byConcept, certain }: Measures): unknown {
  const { precision, recall, f1 } = overall
  return { overall: { precision, recall, f1 }, traps, periods, byConcept, certain }
}

function printMeasures({ terminal, m }: CommandInput, measures: Measures, scores: readonly ReportScore[]): void {
  const t = importMessages(m).measures
  const { overall, traps, periods, towns, certain, byConcept } = measures
  const counts = ({ matched, proposed, labels }: Rates): string => t.counts(matched, proposed, labels)
  terminal.out(
    `${t.overall(percent(overall.precision), percent(overall.recall), percent(overall.f1))}${m.listSeparator}${counts(overall)}`,
  )
  for (const [id, rates] of Object.entries(byConcept)) terminal.out(t.concept(id, percent(rates.f1), counts(rates)))
  terminal.out(t.traps(traps.taken, traps.of))
  terminal.out(t.periods(periods.right, periods.of))
  terminal.out(t.towns(towns.right, towns.of))
  terminal.out(t.certain(percent(certain.share), percent(certain.wrong)))
  for (const score of scores) for (const line of mistakesOf(score, m)) terminal.out(`  ${line}`)
}

function mistakesOf({ file, missed, wrong, trapsTaken }: ReportScore, m: CommandInput['m']): string[] {
  const t = importMessages(m).measures
  return [
    ...missed.map(({ indicators, quote }) => [file, t.missed, indicators[0] ?? '', quote]),
    ...wrong.map(({ indicator, raw }) => [file, t.wrong, indicator, raw]),
    ...trapsTaken.map(({ proposal, label }) => [file, t.trap, proposal.indicator, label.quote]),
  ].map((parts) => parts.join('  '))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
