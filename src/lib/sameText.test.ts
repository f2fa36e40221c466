import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameText, showInvisible, withoutInvisible } from './sameText.ts'

test.each([
  ['件', '件'],
  ['件 ', '件'],
  ['\u00a0件', '件'],
  ['\u3000件\u3000', '件'],
  ['\ufeff件', '件'],
  ['件\u200b', '件'],
  ['件\u00ad', '件'],
  ['件\u200d\ufe0f', '件'],
  ['件\u{e0100}', '件'],
  ['\u202a件\u202c', '件'],
  ['％', '%'],
  ['﹪', '%'],
  ['１２３４５热线', '12345热线'],
  ['12345 热线', '12345热线'],
  ['热\u3000线', '热线'],
  ['石 桥  镇', '石桥镇'],
  ['９９０９０９１０１', '990909101'],
  ['Legal  adviser\u2003visits', 'Legal adviser visits'],
  ['件（宗）', '件（宗）'],
  ['件(宗)', '件（宗）'],
  ['件 ( 宗 ) ', '件（宗）'],
  ['热线(12345)', '热线（12345）'],
  ['petitions (closed)', 'petitions (closed)'],
  ['县级交办,系统转送', '县级交办，系统转送'],
  ['满意率:热线', '满意率：热线'],
  ['㎡', 'm2'],
  ['⼭口镇', '山口镇'],
  ['𠮷安镇', '𠮷安镇'],
  [' \u200b ', ''],
])('%j is the same text as %j', (text, same) => {
  expect(sameText(text)).toBe(same)
})

test.each([
  ['件', '件（宗）'],
  ['%', '百分比'],
  ['热线', '12345热线'],
  ['Total visits', 'Totalvisits'],
  ['𠮷', '吉'],
])('%j and %j are other words', (one, other) => {
  expect(sameText(one)).not.toBe(sameText(other))
})

const pieces = fc
  .array(
    fc.constantFrom(
      '件',
      '(',
      '）',
      ' ',
      '\u3000',
      '\u200b',
      '%',
      '％',
      '１',
      '1',
      ',',
      '，',
      'a',
      'é',
      'e\u0301',
      '\ufeff',
    ),
  )
  .map((parts) => parts.join(''))
const texts = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 }))

test('the spelling is one: of itself, of its normal form, and whatever hides in it', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('\u200b', '\ufeff', '\u00ad', '\u2066'), (text, hidden) => {
      const same = sameText(text)
      expect(sameText(same)).toBe(same)
      expect(sameText(text.normalize('NFKC'))).toBe(same)
      expect(sameText(`${hidden} ${text}\u3000${hidden}`)).toBe(same)
      expect(withoutInvisible(same)).toBe(same)
    }),
    { numRuns: 2000 },
  )
})

test('what cannot be seen is named', () => {
  expect(showInvisible('件\u200b')).toBe('件⟨U+200B⟩')
  expect(showInvisible('\u3000件')).toBe('⟨U+3000⟩件')
  expect(showInvisible('件 宗')).toBe('件 宗')
})
