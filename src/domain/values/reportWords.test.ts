import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportWords } from './reportWords.ts'

test.each([
  ['100余件', 100, '件', '', '100余件', '', false],
  ['约50件', 50, '件', '', '约50件', '', false],
  ['96%以上', 96, '%', '', '96%以上', '', false],
  ['百分之九十六', 96, '%', '', '百分之九十六', '', false],
  ['1.2万人次', 12_000, '人次', '', '1.2万人次', '', false],
  ['不满300盏。', 300, '盏', '', '不满300盏', '。', false],
  ['全年共调解矛盾纠纷100余件，办结率达98%。', 100, '件', '全年共调解矛盾纠纷', '100余件', '，办结率达98%。', true],
  ['全年共调解矛盾纠纷100余件，办结率达98%。', 98, '%', '全年共调解矛盾纠纷100余件，办结率达', '98%', '。', true],
  ['上年124次', 124, '次', '上年', '124次', '', false],
  ['16个村设工作站，走访群众16户', 16, '户', '16个村设工作站，走访群众', '16户', '', true],
  ['走访群众１,２００余户', 1200, '户', '走访群众', '１,２００余户', '', true],
  ['今年以来给10余名困难群众提供法律服务', 10, '人次', '今年以来给', '10余名', '困难群众提供法律服务', true],
  ['开展普法活动一百二十场次', 120, '场次', '开展普法活动', '一百二十场次', '', true],
  ['一村一法律顾问', 100, '%', '一村一法律顾问', '', '', true],
  ['信访办结率有所提高', null, '%', '信访办结率有所提高', '', '', true],
] as const)('%s, of which %s %s', (raw, value, unit, before, number, after, isSentence) => {
  expect(reportWords({ raw, value, unit })).toEqual({ before, number, after, isSentence })
})

test('a document without words has none', () => {
  expect(reportWords({ raw: null, value: 3, unit: '件' })).toBeNull()
})

test('the parts are the words, whatever they are', () => {
  const sign = fc.constantFrom(...Array.from('共约近超0123456789.,万百一二三余多件%以上，。a '))
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), fc.integer({ min: 0, max: 130 }), (signs, value) => {
      const raw = signs.join('')
      const words = reportWords({ raw, value, unit: '件' })
      expect(words && words.before + words.number + words.after).toBe(raw)
    }),
  )
})
