import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { builtIn } from '../testing/buildBoard.ts'
import { sameText } from '../../lib/sameText.ts'

/** The table of `town-report/1`, Built-in catalogue: id, name, unit, kind, direction (+ higher, o neutral). */
const FORMAT_PAGE = `
petitions.received 信访受理 件 flow o
petitions.handled 信访办结 件 flow o
petitions.resolved 信访化解 件 flow o
petitions.handledRate 信访办结率 % ratio +
petitions.resolvedRate 信访化解率 % ratio +
petitions.visitBatches 来访批次 批 flow o
petitions.visitors 来访人次 人次 flow o
hotline.received 12345热线受理 件 flow o
hotline.handled 12345热线办结 件 flow o
hotline.handledRate 12345热线办结率 % ratio +
disputes.screened 矛盾纠纷排查 次 flow o
disputes.received 调解受理 件 flow o
disputes.resolved 调解成功 件 flow o
disputes.resolvedRate 调解成功率 % ratio +
legalAdvisor.visits 法律顾问到村服务 次 flow +
legalAdvisor.consultations 法律咨询 人次 flow o
legalAdvisor.documentsReviewed 审查合同文件 件 flow o
propaganda.events 普法宣传活动 场次 flow +
propaganda.lectures 法治讲座培训 场次 flow +
propaganda.materials 发放宣传资料 份 flow o
propaganda.audience 受教育人次 人次 flow +
satisfaction.rate 群众满意率 % ratio +
context.villages 村（社区）数 个 stock o
context.population 常住人口 人 stock o
context.advisors 顾问律师数 名 stock o`

test('the catalogue is the format page’s, indicator for indicator and in its order', () => {
  const lines = CATALOGUE.map(({ id, name, unit, kind, direction }) =>
    [id, name.replaceAll(' ', ''), unit, kind, direction === 'higher' ? '+' : direction === 'neutral' ? 'o' : '-'].join(
      ' ',
    ),
  )
  expect(lines).toEqual(FORMAT_PAGE.trim().split('\n'))
})

test('four indicators are headlines', () => {
  expect(CATALOGUE.filter((indicator) => indicator.headline).map((indicator) => indicator.id)).toEqual([
    'petitions.handled',
    'legalAdvisor.visits',
    'propaganda.events',
    'satisfaction.rate',
  ])
})

test('the one built-in standard is a default of the tool, in a measure the indicator has', () => {
  const withStandard = CATALOGUE.filter((indicator) => indicator.standard !== null)
  expect(withStandard.map((indicator) => indicator.id)).toEqual(['legalAdvisor.visits'])
  const { standard, measures } = builtIn('legalAdvisor.visits')
  expect(standard).toEqual({ op: 'ge', value: 1, measure: 'village-month', source: null })
  expect(measures).toContain(standard?.measure)
})

test('satisfaction knows the five things it may be about', () => {
  expect(builtIn('satisfaction.rate').scopes).toEqual(['信访', '热线', '平安', '法律服务', '未注明'])
})

test('no unit word of one indicator turns matters into persons or batches', () => {
  const persons = new Set(['人', '人次', '批', '批次'])
  const matters = CATALOGUE.filter((indicator) => indicator.unit === '件')
  expect(matters.length).toBeGreaterThan(5)
  expect(matters.flatMap((indicator) => indicator.unitWords.filter((word) => persons.has(word)))).toEqual([])
})

test('every indicator is named and defined in both languages', () => {
  const chinese = /\p{Script=Han}/u
  for (const { id, name, nameEn, definition, definitionEn } of CATALOGUE) {
    expect([id, chinese.test(name), chinese.test(definition)]).toEqual([id, true, true])
    expect([id, /^[A-Z1]/.test(nameEn), chinese.test(nameEn), chinese.test(definitionEn)]).toEqual([
      id,
      true,
      false,
      false,
    ])
  }
})

test('the built-in catalogue is written in that spelling, so that what documents say can equal it', () => {
  const words = CATALOGUE.flatMap(({ id, unit, unitWords, scopes }) => [id, unit, ...unitWords, ...scopes])
  expect(words.filter((word) => sameText(word) !== word)).toEqual([])
})
