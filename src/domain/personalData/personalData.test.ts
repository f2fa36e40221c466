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
  ['当事人陈某某(陈大文)满意', 'name 陈某'],
  ['19件，王某(王强)', 'name 王某'],
  ['19件，王某（王强）', 'name 王某'],
  ['李××（李建军，男）', 'name 李某'],
  ['王某，真名王强', 'name 王某'],
  ['王强（王某）反映', 'name 王某'],
  ['镇长刘建国主持', 'name 刘某'],
  ['党委书记王强带队接访', 'name 王某'],
  ['副镇长：江涛', 'name 江某'],
  ['派出所所长马志远到场', 'name 马某'],
  ['刘建国镇长包案', 'name 刘某'],
  ['王强同志', 'name 王某'],
  ['村法律顾问陈志强律师到村', 'name 陈某'],
  ['村民王小明等12件', 'name 王某'],
  ['群众赵六来访', 'name 赵某'],
  ['数据由 孙七 13666668888 提供', 'phone 136**** name 孙某'],
  ['周八 110101199003070118', 'idNumber 11**** name 周某'],
  ['2022年报告（联系人 赵六 13912345678）', 'phone 139**** name 赵某'],
  ['张伟（身份证110101199003070118）', 'idNumber 11**** name 张某'],
  ['请联系王小明13800138000', 'phone 138**** name 王某'],
  ['13800138000（马超）', 'phone 138**** name 马某'],
  ['张伟 138****8000', 'name 张某'],
  ['联系人：李四，电话 0571-88886666', 'phone 057**** name 李某'],
  ['李某13700001111', 'phone 137****'],
  ['+86 13800138000', 'phone 138****'],
  ['8613800138000', 'phone 138****'],
  ['138\u200b0013\u200b8000', 'phone 138****'],
  ['镇长刘\u200b建国主持', 'name 刘某'],
  ['138.0013.8000', 'phone 138****'],
  ['王某某反映', ''],
  ['王某（已化解）', ''],
  ['李某（女，52岁）', ''],
  ['陈某某（石桥镇人）', ''],
  ['张某某(高岭镇)', ''],
  ['张家镇、李庄村、刘家沟', ''],
  ['刘集镇长主持', ''],
  ['陈家坝镇长到场', ''],
  ['书记高度重视', ''],
  ['书记马上召开会议', ''],
  ['书记周密部署', ''],
  ['镇长任组长', ''],
  ['党委书记、镇长负总责', ''],
  ['主任科员', ''],
  ['书记员记录', ''],
  ['律师到村服务', ''],
  ['法律顾问律师为5人', ''],
  ['乡村长效机制', ''],
  ['林长制、河长制', ''],
  ['石桥镇司法所 13800138000', 'phone 138****'],
  ['石桥林场13800138000', 'phone 138****'],
  ['值班电话13800138000', 'phone 138****'],
  ['安全生产，13800138000', 'phone 138****'],
  ['群众满意率', ''],
  ['全体同志', ''],
  ['党员干部、人大代表参与', ''],
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
    // The number, and who it is of.
    [TOWN, 'title'],
    [TOWN, 'title'],
  ])
  expect(JSON.stringify(found)).not.toMatch(/13800138000|李四|王五/)
})
