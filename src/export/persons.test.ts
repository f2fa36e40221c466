import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mergeDocuments } from '../data/merge/mergeDocuments.ts'
import { readDocument } from '../data/document/readDocument.ts'
import { createBoard } from '../domain/board/board.ts'
import { findingsOf } from '../domain/findings/findings.ts'
import { en } from '../i18n/en.ts'
import { findingText } from '../i18n/findings/findingText.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import { zh } from '../i18n/zh.ts'
import { invariant } from '../lib/invariant.ts'
import { contentOf } from '../shown/contentOf.ts'
import { shownAt } from '../shown/testing/sampleLinks.ts'
import { contentTables } from './table/contentFile.ts'

const TEXT = readFileSync('mocks/field/persons.json', 'utf8')
const SECRETS = [
  '张三丰',
  '王小明',
  '李四',
  '88886666',
  '张伟',
  '110101199003070118',
  '赵六',
  '13912345678',
  '陈大文',
  '刘建国',
  '13700001111',
  '王强',
  '孙七',
  '13666668888',
  '周八',
]
const LINKS = [
  '#/overview',
  '#/compare/petitions.handled',
  '#/compare/petitions.handled?scope=*',
  '#/data',
  '#/data?state=every',
  '#/data?panel=findings',
  '#/data?panel=matrix',
  ...['101', '104', '105', '108', '109'].map((town) => `#/town?town=991047${town}`),
]

function loaded() {
  const read = readDocument(TEXT, 'persons.json')
  invariant(read.ok, 'the document is refused')
  return createBoard(mergeDocuments([read.report]).set)
}

function secretsIn(reported: unknown): string[] {
  const text = JSON.stringify(reported, (_, value: unknown) => (value instanceof Map ? [...value] : value))
  return SECRETS.filter((secret) => text.includes(secret))
}

test('every one of them stands in the document', () => {
  expect(secretsIn(TEXT)).toEqual(SECRETS)
})

test('none of them is on a board, in what is found about it, in a view, or in its tables', () => {
  const shown = loaded()
  expect(secretsIn(shown)).toEqual([])
  const findings = findingsOf(shown).all
  expect(findings.filter(({ code }) => code === 'personalData').length).toBeGreaterThan(10)
  for (const m of [zh, en]) {
    expect(secretsIn(findings.map((finding) => findingText(finding, shown, m)))).toEqual([])
    for (const link of LINKS) {
      const content = contentOf(shownAt(shown, link), m)
      expect(secretsIn([content, contentTables(content)])).toEqual([])
    }
  }
})

test('places and offices keep their names', () => {
  const shown = loaded()
  expect(shown.towns.map(({ name }) => name)).toEqual([
    '石桥镇',
    '柳溪镇',
    '河口镇',
    '东岭镇',
    '西塘镇',
    '南坪镇',
    '北关镇',
    '白沙镇',
    '青山镇',
  ])
})

test('what loading says of such a file names nobody either', () => {
  const spoiled = TEXT.replaceAll('"unit": "件"', '"unit": "镇长刘建国 13700001111"')
  const read = readDocument(spoiled, '王某(王强)13666668888.json')
  expect(JSON.stringify(read.issues)).toContain('刘建国')
  expect(JSON.stringify(read.issues)).toContain('王强')
  for (const m of [zh, en]) {
    expect(secretsIn(read.issues.map((issue) => issueText({ ...issue, row: null }, m)))).toEqual([])
  }
})
