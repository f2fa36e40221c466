import { describe, expect, test } from 'vitest'
import { readText } from '../readers/openReport.ts'
import { findFacts } from './reportFacts.ts'

function factsOf(text: string) {
  return findFacts(readText(text))
}

describe('title, town and county', () => {
  test.each([
    ['石桥镇2022年法治政府建设情况报告\n正文。', '石桥镇', null],
    ['示例市示例区白云街道办事处关于2022年度法治建设情况的报告\n正文。', '白云街道', '示例市示例区'],
    ['示例县青山街2021年法治政府建设年度报告\n正文。', '青山街道', '示例县'],
    ['中共示例县云水镇委员会 示例县云水镇人民政府关于2025年法治政府建设情况的报告\n正文。', '云水镇', '示例县'],
    ['东岭瑶族乡2020年信访工作总结\n正文。', '东岭瑶族乡', null],
    ['2023年度桑日镇平安建设工作总结\n正文。', '桑日镇', null],
    ['石桥镇人民政府\n关于2024年度法治政府建设工作的报告\n正文。', '石桥镇', null],
    ['法治政府建设工作报告\n今年以来，白沙镇推进普法。白沙镇调解纠纷3件。', '白沙镇', null],
    ['示例区司法局2023年工作总结\n正文。', null, null],
  ])('%s', (text, town, county) => {
    const facts = factsOf(text)
    expect([facts.town, facts.county]).toEqual([town, county])
  })

  test('what stands around a page’s text is no title', () => {
    const facts = factsOf(
      '示例县人民政府门户网站\n当前位置：首页 > 公开\n石桥镇2022年依法治镇工作总结\n发布日期：2022-12-20 来源：石桥镇人民政府\n正文。',
    )
    expect(facts).toMatchObject({
      title: '石桥镇2022年依法治镇工作总结',
      published: '2022-12-20',
      publisher: '石桥镇人民政府',
    })
  })

  test.each([
    [
      '| 标题：石桥镇2022年法治政府建设情况报告 | |\n2022年，石桥镇推进普法。',
      '石桥镇2022年法治政府建设情况报告',
      '石桥镇',
    ],
    ['石桥镇：法治建设走深走实\n作者：某某 来源：某报\n石桥镇推进普法。', '石桥镇:法治建设走深走实', '石桥镇'],
    ['石府〔2022〕2号\n2022年以来，在示例市委的领导下，我镇\n石桥镇推进普法。', null, '石桥镇'],
  ])('%s', (text, title, town) => {
    expect(factsOf(text)).toMatchObject({ title, town })
  })

  test('number and signature of a document', () => {
    const facts = factsOf('石府〔2023〕12号\n石桥镇2022年法治政府建设情况报告\n正文。\n石桥镇人民政府\n2023年1月12日\n')
    expect(facts).toMatchObject({
      documentNumber: '石府〔2023〕12号',
      published: '2023-01-12',
      publisher: '石桥镇人民政府',
    })
  })

  test('a county’s report is no town’s', () => {
    expect(factsOf('示例县人民政府关于2023年全县法治政府建设情况的报告\n正文。')).toMatchObject({
      isAboveTown: true,
      town: null,
    })
  })
})

describe('the period covered', () => {
  test.each([
    ['石桥镇2022年法治政府建设情况报告', '', '2022-01-01', '2022-12-31', false],
    ['石桥镇2022年上半年工作总结', '', '2022-01-01', '2022-06-30', false],
    ['石桥镇2022年上半年工作总结', '截至5月底，受理信访5件。', '2022-01-01', '2022-05-31', false],
    ['石桥镇2021年工作报告', '截至2021年11月12日，接种7038人。', '2021-01-01', '2021-11-12', false],
    ['石桥镇2021年工作报告', '截至10月底整改9件，全年调解30件。', '2021-01-01', '2021-12-31', false],
    ['石桥镇2022年第三季度信访情况', '', '2022-07-01', '2022-09-30', false],
    ['石桥镇2022年前三季度信访情况', '', '2022-01-01', '2022-09-30', false],
    ['石桥镇热线工作', '2023年1-7月，受理热线30件。', '2023-01-01', '2023-07-31', false],
    ['石桥镇热线工作', '2023年1月至6月，受理热线30件。', '2023-01-01', '2023-06-30', false],
    ['石桥镇2024年3月普法简讯', '', '2024-03-01', '2024-03-31', false],
    ['石桥镇工作总结', '2022年，我镇调解纠纷3件。', '2022-01-01', '2022-12-31', true],
    ['石桥镇工作总结', '今年以来调解纠纷3件。\n发布时间：2022-08-20', '2022-01-01', '2022-08-20', true],
    ['石桥镇工作总结', '调解纠纷3件。\n发布时间：2023-01-20', '2022-01-01', '2022-12-31', true],
    ['石桥镇二〇二〇年工作总结', '', '2020-01-01', '2020-12-31', false],
  ])('%s %s', (title, text, start, end, inferred) => {
    const { period, periodInferred } = factsOf(`${title}\n${text}\n`)
    expect([period?.start, period?.end, periodInferred]).toEqual([start, end, inferred])
  })

  test('plans for the next year do not move it', () => {
    expect(
      factsOf('石桥镇工作总结\n2022年调解3件。\n三、2023年工作打算\n2023年、2023年、2023年都要抓。').period?.end,
    ).toBe('2022-12-31')
  })

  test('none where nothing tells', () => {
    expect(factsOf('石桥镇工作总结\n调解纠纷3件。').period).toBeNull()
  })
})
