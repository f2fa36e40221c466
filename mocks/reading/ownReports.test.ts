import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readExpected } from '../../src/import/evaluate/readExpected.ts'
import { scoreReport } from '../../src/import/evaluate/scoreReport.ts'
import { sumScores } from '../../src/import/evaluate/sumScores.ts'
import { readText } from '../../src/import/readers/openReport.ts'
import { readReport } from '../../src/import/readReport.ts'

/** Reports of invented towns in many styles, each with what a careful reader takes from it and what not. */
const EXPECTED = readExpected(JSON.parse(textOf('expected.json'))) ?? []

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

test('there are reports in many styles', () => {
  expect(EXPECTED.length).toBeGreaterThanOrEqual(12)
})

describe('own reports are read as a careful reader reads them', () => {
  test.each(EXPECTED.map((expected) => ({ expected, file: expected.file })))('$file', ({ expected }) => {
    const score = scoreReport(readReport(readText(textOf(expected.file))), expected)
    expect(score.missed.map(({ indicators, quote }) => [indicators, quote])).toEqual([])
    expect(score.wrong.map(({ indicator, raw }) => [indicator, raw])).toEqual([])
    expect(score.trapsTaken.map(({ label }) => label.quote)).toEqual([])
    expect([score.isPeriodRight, score.isTownRight]).not.toContain(false)
  })

  test('most are certain', () => {
    const scores = EXPECTED.map((expected) => scoreReport(readReport(readText(textOf(expected.file))), expected))
    expect(sumScores(scores).certain.share).toBeGreaterThan(0.5)
  })
})
