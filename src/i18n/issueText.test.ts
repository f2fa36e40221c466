import { expect, test } from 'vitest'
import type { LoadIssue } from '../domain/loadIssue.ts'
import { en } from './en.ts'
import { issueText } from './issueText.ts'
import { zh } from './zh.ts'

const DATE: LoadIssue = {
  code: 'badDate',
  params: { field: 'period.end', value: '2022-13-01' },
  severity: 'error',
  row: { list: 'observations', index: 11 },
  document: 'demo-county.json',
}

test('an issue names its list and row, counted from 1 as an editor counts', () => {
  expect(issueText(DATE, zh)).toBe('数据 第 12 行：period.end 不是日期：2022-13-01。应如 2022-12-31')
  expect(issueText(DATE, en)).toBe(
    'Observations, row 12: period.end is no date: 2022-13-01. Should look like 2022-12-31',
  )
})

test('an issue about no row names the document', () => {
  expect(issueText({ ...DATE, row: null }, zh)).toMatch(/^demo-county\.json：/)
})

test('an issue of the head names the head without a row number', () => {
  expect(issueText({ ...DATE, row: { list: 'meta', index: 0 } }, zh)).toMatch(/^文档说明：/)
})
