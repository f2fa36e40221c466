import { expect, test } from 'vitest'
import { builtIn } from '../../domain/testing/buildBoard.ts'
import type { LoadIssue } from '../../domain/board/loadIssue.ts'
import { en } from '../en.ts'
import { issueText, noticeText } from './issueText.ts'
import { zh } from '../zh.ts'

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
    'Observations, row 12: period.end is not a date: 2022-13-01. It should look like 2022-12-31',
  )
})

test('an issue about no row names the document', () => {
  expect(issueText({ ...DATE, row: null }, zh)).toMatch(/^demo-county\.json：/)
})

test('an issue of the head names the head without a row number', () => {
  expect(issueText({ ...DATE, row: { list: 'meta', index: 0 } }, zh)).toMatch(/^文档说明：/)
})

const UNIT: LoadIssue = {
  code: 'unitDiffers',
  params: { indicator: 'petitions.handled', unit: '人次', expected: '件' },
  severity: 'warning',
  row: { list: 'observations', index: 1046 },
  document: 'demo-county.json',
}

test('offices read names where a note repeats ids and members; what stopped a row keeps the words to be mended', () => {
  expect(noticeText(UNIT, null, zh)).toBe('数据 第 1047 行：信访办结 的单位是 件，这里写 人次：保留，但不与其他镇比较')
  const rate: LoadIssue = {
    ...UNIT,
    code: 'rateOutside',
    params: { indicator: 'own.rate', field: 'value', value: 103.5 },
  }
  const own = builtIn('satisfaction.rate', { id: 'own.rate', name: '自定率', nameEn: 'Own rate' })
  const board = { indicators: new Map([[own.id, own]]), areas: new Map() }
  expect(noticeText(rate, board, zh)).toBe('数据 第 1047 行：自定率 的 数值 是 103.5，超出 0–100')
  expect(noticeText(rate, board, en)).toBe('Observations, row 1047: value of Own rate is 103.5, outside 0–100')
  expect(noticeText(rate, null, zh)).toContain('own.rate')
  expect(noticeText(DATE, null, zh)).toBe(issueText(DATE, zh))
})
