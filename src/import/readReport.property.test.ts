import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf } from '../domain/values/numberText.ts'
import { readHtml } from './readers/readHtml.ts'
import { openReport, readText } from './readers/openReport.ts'
import { readReport } from './readReport.ts'
import { wordList } from '../lib/wordList.ts'

const PIECES = [
  ...wordList(`
    受理 化解 矛盾纠纷 信访件 办结率 满意率 法治宣传 讲座 发放宣传资料 法律顾问 12345热线 接待来访群众
    其中 全部 ， 。 ； 、 （ ） “ ” 一、 （三） 1. 件 起 批 人次 % ％ 份 场 次 余 多 近 约
    超 以上 不少于 百分之 至 - / 万 亿 千 百 十 三 两 零 第 每 全县 去年 同比增长 2023年 5月
    截至 下一步 𠮷 １２ 3.5 1,200 99 100 0 7
  `),
  '\n',
  '\t',
  ' ',
  '\u200b',
]
const prose = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.nat({ max: 100_000 }).map(String)), { maxLength: 60 })
  .map((pieces) => pieces.join(''))
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }))

test('a proposed number stands in the text at its offsets, with the words it is quoted from', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { report, proposals, leftOut } = readReport(readText(text))
      for (const { start, end, value, raw, sentence } of proposals) {
        const words = report.text.slice(start, end)
        const numbers = words.match(/[\d.,，]+[百千万亿]*|[零一二两三四五六七八九十百千万亿]+|[\uff10-\uff19]+/gu) ?? []
        const factor = /万/u.test(words) ? 10_000 : 1
        expect(
          numbers.some((one) =>
            [1, 100, 1000, factor, 100_000_000].some(
              (by) => Math.abs(numberOf(one) * by - value) < 1e-6 * value + 1e-9,
            ),
          ),
        ).toBe(true)
        expect(report.text).toContain(raw)
        expect(start >= sentence.start && end <= sentence.end).toBe(true)
      }
      for (const { start, end } of leftOut) expect(report.text.slice(start, end)).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

test('every number is either proposed or left out, and none is both', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { proposals, leftOut } = readReport(readText(text))
      const left = new Set(leftOut.map(({ start }) => start))
      expect(left.size).toBe(leftOut.length)
      expect(proposals.filter(({ start }) => left.has(start))).toEqual([])
    }),
  )
})

test('nothing that a text holds is thrown', () => {
  fc.assert(
    fc.property(anything, (text) => {
      readReport(readText(text))
      readReport(readHtml(`<p>${text}<td>${text}`))
    }),
    { numRuns: 300 },
  )
})

test('bytes of any kind are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const opened = openReport(bytes)
      if (opened.ok) readReport(opened.report)
    }),
    { numRuns: 300 },
  )
})

test.each([
  '1',
  '一',
  '百分之',
  '1-',
  '受理3件,',
  '受理3件。',
  '12件',
  '一、\n',
  '\n一、',
  ' ',
  '<a ',
  '<a href="',
  '&#',
  '(',
  '共计',
])('a long text of “%s” takes no longer than its length is worth', (piece) => {
  const text = piece.repeat(30_000 / piece.length)
  const start = performance.now()
  readReport(readText(`石桥镇2022年工作总结\n${text}3件`))
  readReport(readHtml(text))
  expect(performance.now() - start).toBeLessThan(5000)
})
