import { expect, test } from 'vitest'
import { csvText } from './tableFile.ts'

function fieldOf(text: string): string {
  return csvText([[text]]).replace(/^\ufeff|\r\n$/g, '')
}

test.each([
  [
    'dates',
    ['1-2', '3/4', '2025-01-31', '2025/1', '12:30', '2025年3月', '3月5日', '2026年11月22日', 'Mar-5', '5 March 2025'],
  ],
  ['rates on small bases, which would become the seventh of January', ['1/7']],
  ['powers of ten', ['1E5', '2.5e10', '123456789012', '420101199001011234']],
  ['numbers without their zeros', ['00123', '0431']],
  ['negative numbers in brackets', ['(5)', '(2.5)']],
  ['formulas', ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1"]],
])('%s stay the text they are', (_, texts) => {
  expect(texts.filter((text) => !fieldOf(text).startsWith("'"))).toEqual([])
  expect(texts.map((text) => fieldOf(text).slice(1))).toEqual(texts)
})

test('a text that is read as it stands gets no apostrophe', () => {
  const texts = [
    '石桥镇',
    '100余件',
    '96%',
    '101–199（推定）',
    '990101101',
    '2025年',
    '1.5',
    '0',
    '0.5',
    'May',
    '12/15 镇可比',
    '1-2 月',
  ]
  expect(texts.map(fieldOf)).toEqual(texts)
})

test('an apostrophe of the text itself is kept behind that of the file', () => {
  expect(fieldOf("'twas")).toBe("''twas")
})
