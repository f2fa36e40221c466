import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskPersonalData, personalDataIn } from './personalData.ts'

const PLACES = new Set(['高岭镇', '石桥镇'])

test.each([
  ['身份证11010519491231002X', '身份证11****'],
  ['身份证１１０１０５１９４９１２３１００２Ｘ，已核。', '身份证11****，已核。'],
  ['电话138-0013-8000；另13900139000', '电话138****；另139****'],
  ['联系人：李四，电话13800138000', '联系人：李某，电话138****'],
  ['信访人王建国反映，王建国的诉求已办结', '信访人王某反映，王某的诉求已办结'],
  ['联系人：高岭镇', '联系人：高岭镇'],
  ['信访事项123456件，按期办结98％', '信访事项123456件，按期办结98％'],
  ['接待来访群众42批270多人', '接待来访群众42批270多人'],
])('%s', (text, masked) => {
  expect(maskPersonalData(text, PLACES)).toBe(masked)
})

test('nothing personal is left, and a text without any stays as it is', () => {
  const piece = fc.constantFrom('信访人', '王建国', '反映', '13800138000', '：', '，', '李四', '2022年', '件', '联系人')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const masked = maskPersonalData(text, PLACES)
      for (const { found } of personalDataIn(text, PLACES)) expect(masked).not.toContain(found)
      if (personalDataIn(text, PLACES).length === 0) expect(masked).toBe(text)
    }),
  )
})
