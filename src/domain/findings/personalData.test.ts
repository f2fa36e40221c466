import { expect, test } from 'vitest'
import { buildSource } from '../testing/buildBoard.ts'
import { findIn, TOWN } from '../testing/findIn.ts'
import { personalDataIn } from './personalData.ts'

const PLACES = new Set(['高岭镇', '石桥镇'])

test.each([
  // The standard's own example (GB 11643-1999), with its check digit and with others.
  ['身份证11010519491231002X', 'idNumber 11****'],
  ['身份证11010519491231002x', 'idNumber 11****'],
  ['编号110105194912310021', ''],
  ['编号110105194913310029', ''],
  ['身份证１１０１０５１９４９１２３１００２Ｘ', 'idNumber 11****'],
  ['旧证110105491231002', 'idNumber 11****'],
  ['流水号110105491331002', ''],
  ['电话13800138000', 'phone 138****'],
  ['电话138-0013-8000', 'phone 138****'],
  ['电话138 0013 8000', 'phone 138****'],
  ['12800138000元', ''],
  ['编号213800138000', ''],
  ['值班电话0750-2222222', ''],
  ['拨打12345热线', ''],
  ['姓名：张三', 'name 张某'],
  ['信访人王建国反映', 'name 王某'],
  ['联系人：李四，电话13800138000', 'phone 138**** name 李某'],
  ['当事人为陈小明。', 'name 陈某'],
  ['举报人王某反映', ''],
  ['当事人张××', ''],
  ['联系人：高岭镇', ''],
  ['联系人：石桥镇司法所', ''],
  ['联系人：司法所', ''],
  ['信访人次增加', ''],
  ['当事人满意率96%', ''],
  ['当事人于2022年达成和解', ''],
  ['负责人为成员的领导小组', ''],
  ['王家坝村、李庄村', ''],
  ['接待来访群众42批270多人', ''],
  ['两率一度', ''],
])('%s: %s', (text, found) => {
  expect(
    personalDataIn(text, PLACES)
      .map(({ what, masked }) => `${what} ${masked}`)
      .join(' '),
  ).toBe(found)
})

test.each([
  ['raw', { raw: '电话13800138000' }],
  ['note', { note: '电话13800138000' }],
  ['section', { locator: { section: '13800138000', start: null, end: null } }],
  ['scope', { scope: '电话13800138000' }],
  ['flags', { flags: ['电话13800138000'] }],
])('%s of a figure is read', (field, fields) => {
  const found = findIn([['disputes.screened', 3, fields]])
  expect(found.map(({ code, params }) => [code, params['field']])).toEqual([['personalData', field]])
})

test('title and publisher of a report, and the notes of a document are read', () => {
  const sources = [buildSource(TOWN, 2022, { title: '致张三：13800138000', publisher: '联系人：李四' })]
  const found = findIn([['disputes.screened', 3]], { sources, meta: { notes: ['姓名：王五'] } })
  expect(found.map(({ area, params }) => [area, params['field']])).toEqual([
    [null, 'document'],
    [TOWN, 'publisher'],
    [TOWN, 'title'],
  ])
  expect(JSON.stringify(found)).not.toMatch(/13800138000|李四|王五/)
})
