import { describe, expect, test } from 'vitest'
import { mergeDocuments } from '../src/data/merge/mergeDocuments.ts'
import { readDocument, type ReadResult } from '../src/data/document/readDocument.ts'
import { createBoard, figuresOf } from '../src/domain/board/board.ts'
import { type Finding, FINDING_CODES } from '../src/domain/findings/finding.ts'
import { findingsOf } from '../src/domain/findings/findings.ts'
import type { LoadIssueCode } from '../src/domain/board/loadIssue.ts'
import { en } from '../src/i18n/en.ts'
import { findingText } from '../src/i18n/findings/findingText.ts'
import { issueText } from '../src/i18n/issues/issueText.ts'
import { zh } from '../src/i18n/zh.ts'
import { buildFaultyCounty, soundRows } from './generate/buildFaultyCounty.ts'
import { type PlantedFault, plantedFaults } from './generate/plantedFaults.ts'

const read = readDocument(JSON.stringify(buildFaultyCounty()), 'faults.json')
const board = createBoard(mergeDocuments([loaded(read)]).set)
const findings = findingsOf(board)

const ofFindings = plantedFaults.filter(({ code }) => isFindingCode(code))
const ofLoader = plantedFaults.filter(({ code }) => !isFindingCode(code))

test('thirty faults are planted, of every kind of finding', () => {
  expect(plantedFaults).toHaveLength(30)
  expect(new Set(ofFindings.map(({ code }) => code))).toEqual(new Set(FINDING_CODES))
})

describe.each(ofFindings)('$fault ($town, $year)', (fault) => {
  test('is found', () => {
    expect(findingsAbout(fault)).toHaveLength(1)
  })

  test('is said in both languages, with town and year', () => {
    const [finding] = findingsAbout(fault)
    if (!finding) throw new Error('nothing found')
    for (const m of [zh, en]) {
      const sentence = findingText(finding, board, m)
      expect(sentence).toContain(fault.town === null ? String(fault.year) : board.areas.get(fault.town)?.name)
      expect(sentence).toContain(String(fault.year))
      expect(sentence).not.toMatch(/undefined|NaN|null|\{/)
    }
    expect(findingText(finding, board, zh)).not.toBe(findingText(finding, board, en))
  })
})

test.each(ofLoader)('$fault is reported as a row that was left out, in both languages', ({ code }) => {
  const reported = read.issues.filter((issue) => issue.code === code && issue.severity === 'error')
  expect(reported).toHaveLength(1)
  const [issue] = reported
  if (!issue) throw new Error('nothing reported')
  expect(issueText(issue, zh)).not.toBe(issueText(issue, en))
  expect(issueText(issue, zh)).toMatch(/第 \d+ 行/)
})

test('nothing else is found', () => {
  const planted = ofFindings.flatMap(findingsAbout)
  expect(findings.all.filter((finding) => !planted.includes(finding)).map((finding) => finding.id)).toEqual([])
})

test('the board still gives every sound figure as it was written', () => {
  const rows = soundRows()
  expect(rows.length).toBeGreaterThan(300)
  for (const { area, indicator, value, source } of rows) {
    const reported = figuresOf(board, String(area), String(indicator)).flatMap(({ current, superseded }) => [
      current,
      ...superseded,
    ])
    expect(reported.find((observation) => observation.source === source && observation.value === value)).toBeDefined()
  }
})

test('no sentence holds the personal data it is about', () => {
  const sentences = findings.all.flatMap((finding) => [zh, en].map((m) => findingText(finding, board, m)))
  const texts = [...sentences, ...findings.all.map((finding) => JSON.stringify([finding.id, finding.params]))].join(
    '\n',
  )
  for (const secret of ['13800138000', '11010519491231002X', '张三']) expect(texts).not.toContain(secret)
})

function isFindingCode(code: string): boolean {
  return FINDING_CODES.some((known) => known === code)
}

/** The rate outside 0–100 and the other unit are also warnings of the loader; both are meant to be said. */
function findingsAbout({ code, town, year, indicator }: PlantedFault): Finding[] {
  return findings.all.filter(
    (one) => one.code === code && one.area === town && one.year === year && one.indicator === indicator,
  )
}

function loaded(result: ReadResult) {
  if (!result.ok) throw new Error(result.issues.map((issue: { code: LoadIssueCode }) => issue.code).join())
  return result.report
}
