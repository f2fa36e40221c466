import { describe, expect, test } from 'vitest'
import { readText } from '../readers/openReport.ts'
import { readReport } from '../readReport.ts'

function reading(sentence: string) {
  return readReport(readText(`石桥镇2022年法治政府建设情况报告\n${sentence}\n`))
}

/** Each number of the sentence: the indicator it was taken for, else the reason in brackets. */
function numbersOf(sentence: string): string[] {
  const { proposals, leftOut } = reading(sentence)
  const taken = proposals.map(({ start, indicator, value }) => ({ start, said: `${indicator} ${value}` }))
  const left = leftOut.map(({ start, value, reason }) => ({ start, said: `(${reason}) ${value}` }))
  return [...taken, ...left].toSorted((a, b) => a.start - b.start).map(({ said }) => said)
}

describe('numbers that are no figures of this report are left out with the reason', () => {
  test.each([
    ['2023年计划化解矛盾纠纷40件。', ['(date) 2023', '(plan) 40']],
    ['按照年度计划开展法治宣传12场。', ['propaganda.events 12']],
    ['每季度开展法治讲座1场。', ['(requirement) 1']],
    ['要求调解成功率不低于95%。', ['(requirement) 95']],
    ['去年化解矛盾纠纷30件。', ['(earlierYear) 30']],
    ['去年，共化解矛盾纠纷30件。', ['(earlierYear) 30']],
    [
      '化解矛盾纠纷30件，较2021年的28件上升7.1%。',
      ['disputes.resolved 30', '(date) 2021', '(earlierYear) 28', '(change) 7.1'],
    ],
    ['群众满意率由95%提升到98%。', ['(earlierYear) 95', 'satisfaction.rate 98']],
    ['全县化解矛盾纠纷300件，我镇化解30件。', ['(elsewhere) 300', 'disputes.resolved 30']],
    ['全县15个镇化解矛盾纠纷300件。', ['(elsewhere) 15', '(elsewhere) 300']],
    ['化解矛盾纠纷30件，2件正在化解。', ['disputes.resolved 30', '(unfinished) 2']],
    ['开展未成年人法治讲座12场。', ['propaganda.lectures 12']],
    ['化解矛盾纠纷30件，其中婚姻家庭化解20件、土地化解10件。', ['disputes.resolved 30', '(part) 20', '(part) 10']],
    ['月均化解矛盾纠纷3件。', ['(average) 3']],
    ['召开法治工作会议4次，中心组学法6次。', ['(meeting) 4', '(study) 6']],
    ['投入普法经费5万元，第3次获评先进。', ['(money) 50000', '(ordinal) 3']],
    ['办理行政处罚案件9件，案件办结率100%。', ['(enforcement) 9', '(noIndicator) 100']],
  ])('%s', (sentence, expected) => {
    const said = numbersOf(sentence).filter((one) => one !== '(date) 2022')
    expect(said).toEqual(expected)
  })
})

describe('what a part of a report is about decides too', () => {
  test('figures below plans are plans, those below a report and plans in one are not', () => {
    const below = (title: string) => numbersOf(`二、${title}\n举办法治讲座20场。`)
    expect(below('下一步打算')).toContain('(plan) 20')
    expect(below('2022年工作情况及2023年工作思路')).toContain('propaganda.lectures 20')
  })

  test('a rate without a subject takes that of the sentence before, and says so', () => {
    const { proposals } = reading('全年受理信访事项48件。办结率98%。')
    expect(proposals.map(({ indicator, confidence, doubts }) => [indicator, confidence, doubts])).toEqual([
      ['petitions.received', 'certain', []],
      ['petitions.handledRate', 'doubtful', ['nounFromBefore']],
    ])
  })
})

describe('one number, several figures', () => {
  test.each([
    ['受理并办结信访件52件。', ['petitions.received 52', 'petitions.handled 52']],
    ['排查化解矛盾纠纷15件。', ['disputes.resolved 15']],
    ['信访办结率、群众满意率均为100%。', ['petitions.handledRate 100', 'satisfaction.rate 100']],
    ['信访办结率、群众满意率分别为99%、97%。', ['petitions.handledRate 99', 'satisfaction.rate 97']],
    ['受理矛盾纠纷9件，已全部调解成功。', ['disputes.received 9', 'disputes.resolved 9']],
    ['接待来访群众36批58人次。', ['petitions.visitBatches 36', 'petitions.visitors 58']],
  ])('%s', (sentence, expected) => {
    expect(
      numbersOf(sentence)
        .filter((one) => !one.startsWith('(date)'))
        .toSorted(),
    ).toEqual(expected.toSorted())
  })
})

test('several figures of one indicator get their words as scope; the same words twice are a doubt', () => {
  const apart = reading('送法进校园5场，举办法治大集3场。').proposals
  expect(apart.map(({ scope, confidence }) => [scope, confidence])).toEqual([
    ['送法进校园', 'certain'],
    ['法治大集', 'certain'],
  ])
  const same = reading('一季度法治宣传5场。\n一季度法治宣传6场。').proposals
  expect(same.map(({ doubts }) => doubts.includes('severalFigures'))).toEqual([true, true])
})

test('what the words allow comes with the number', () => {
  const { proposals } = reading('发放宣传资料1000余份，群众满意率96%以上，接待来访群众近100人次。')
  expect(proposals.map(({ reading: { lo, hi } }) => [lo, hi])).toEqual([
    [1001, 1999],
    [96, 100],
    [90, 99],
  ])
})

test('the time that a clause names is the figure’s', () => {
  const [figure] = reading('一季度化解矛盾纠纷8件。').proposals
  expect(figure).toMatchObject({ period: { start: '2022-01-01', end: '2022-03-31' }, doubts: ['otherPeriod'] })
})
