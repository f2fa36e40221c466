import { expect, test } from 'vitest'
import { matchText, normaliseText } from './matchText.ts'
import { pinyinReadings } from './pinyin.ts'

function partOf(query: string, text: string): string | null {
  const match = matchText(query, { text, readings: pinyinReadings(text) })
  return match && text.slice(match.from, match.to)
}

test.each([
  ['石桥', '石桥镇', '石桥'],
  ['桥镇', '石桥镇', '桥镇'],
  ['sqz', '石桥镇', '石桥镇'],
  ['SQ', '石桥镇', '石桥'],
  ['ｓｑｚ', '石桥镇', '石桥镇'],
  ['shiqiao', '石桥镇', '石桥'],
  ["shi'qiao", '石桥镇', '石桥'],
  ['shi qiao zhen', '石桥镇', '石桥镇'],
  ['shiq', '石桥镇', '石桥'],
  ['sqzh', '石桥镇', '石桥镇'],
  ['石qiao', '石桥镇', '石桥'],
  ['qz', '石桥镇', '桥镇'],
  ['lsz', '乐善镇', '乐善镇'],
  ['yueshan', '乐善镇', '乐善'],
  ['leshan', '乐善镇', '乐善'],
  ['lvshui', '绿水乡', '绿水'],
  ['lüshui', '绿水乡', '绿水'],
  ['clos', 'Petitions closed', 'clos'],
  ['petitions  Closed', 'Petitions closed', 'Petitions closed'],
  ['12345', '１２３４５热线受理', '１２３４５'],
  ['rxsl', '12345 热线受理', '热线受理'],
  ['𠮷', '𠮷水镇', '𠮷'],
  ['jian', '𠮷安镇', '𠮷安'],
  ['jaz', '𠮷安镇', '𠮷安镇'],
  ['ji', '𠮷安镇', '𠮷'],
  ['anzhen', '𡋾安镇', '安镇'],
  ['𡋾an', '𡋾安镇', '𡋾安'],
  ['bushan', '㘵山乡', '㘵山'],
  ['xihe', '𬶮河镇', '𬶮河'],
  ['qiaotou', '𣘺头村', '𣘺头'],
  ['石\u200b桥', '石桥镇', '石桥'],
  ['shiqiao', '石\u200b桥镇', '石\u200b桥'],
  ['\u3000石桥\u00a0', '石桥镇', '石桥'],
])('%s finds, in %s, the part %s', (query, text, part) => {
  expect(partOf(query, text)).toBe(part)
})

test.each([
  ['', '石桥镇'],
  [' ', '石桥镇'],
  ['z', '石桥镇'],
  ['sz', '石桥镇'],
  ['shiqiaozhenx', '石桥镇'],
  ['桥石', '石桥镇'],
  ['.*', '石桥镇'],
])('“%s” does not find %s', (query, text) => {
  expect(partOf(query, text)).toBeNull()
})

test('the whole is better than a beginning, a beginning than a word, a word than an inside; writing than sound', () => {
  const grades = [
    matchText('办结', { text: '办结', readings: [] }),
    matchText('bj', { text: '办结', readings: pinyinReadings('办结') }),
    matchText('办结', { text: '办结率', readings: [] }),
    matchText('bj', { text: '办结率', readings: pinyinReadings('办结率') }),
    matchText('rate', { text: 'petitions rate', readings: [] }),
    matchText('办结', { text: '信访办结', readings: [] }),
    matchText('bj', { text: '信访办结', readings: pinyinReadings('信访办结') }),
  ].map((match) => match?.grade ?? Infinity)
  expect(grades).toEqual(grades.toSorted((a, b) => a - b))
  expect(new Set(grades).size).toBe(grades.length)
})

test('a long query of one letter is answered at once', () => {
  const text = '阿安'.repeat(40)
  expect(matchText('a'.repeat(10_000), { text, readings: pinyinReadings(text) })?.from).toBe(0)
})

test('width, case and separators make no difference', () => {
  expect(normaliseText('Ｓｑ Ｚ')).toBe('sqz')
  expect(normaliseText('Legal-adviser visits')).toBe('legaladviservisits')
})
