import { expect, test } from 'vitest'
import { findingsOf } from '../../domain/findings/findings.ts'
import { buildBoard, buildSource, buildTown } from '../../domain/testing/buildBoard.ts'
import { inYear, type Said, observe, TOWN } from '../../domain/testing/findIn.ts'
import { en } from '../en.ts'
import { findingText } from './findingText.ts'
import { zh } from '../zh.ts'

const HANDLED = 'petitions.handled'
const H1 = { period: { start: '2022-01-01', end: '2022-06-30' } }
const H2 = { period: { start: '2022-07-01', end: '2022-12-31' } }
const COPIED = ['petitions.received', 'propaganda.events', 'hotline.received']
const BULLETIN = buildSource(TOWN, 2022, { id: 'bulletin', title: '普法通报', published: '2023-05-01' })

const CASES: readonly (readonly [zh: string, en: string, said: readonly Said[]])[] = [
  [
    '西山乡 2022 年自报信访办结率 **99%**，按件数计算为 **91.7%**（44/48），前后不一致。',
    '西山乡, 2022: petition closing rate stated as **99%**, but its counts give **91.7%** (44/48).',
    [['petitions.handledRate', 99, { num: 44, den: 48 }]],
  ],
  [
    '西山乡 2022 年信访办结 **141 件**，多于信访受理 **138 件**。',
    '西山乡, 2022: petitions closed **141 cases**, more than petitions received **138 cases**.',
    [
      [HANDLED, 141],
      ['petitions.received', 138],
    ],
  ],
  [
    '西山乡 2022 年 12345 热线办结 **30 件**，多于 12345 热线受理 **20余件**。',
    '西山乡, 2022: hotline tickets closed **30 cases**, more than hotline tickets received **20+ cases**.',
    [
      ['hotline.handled', 30],
      ['hotline.received', 20, { op: 'gt' }],
    ],
  ],
  [
    '西山乡 2022 年信访办结各口径（县级交办 60 件、系统转送 41 件）相加为 **101 件**，大于报告总数 **100 件**，口径之间可能重复计算。',
    '西山乡, 2022: the scopes of petitions closed (assigned by county 60 cases, forwarded online 41 cases) add up to **101 cases**, more than the report’s total of **100 cases**; they may overlap.',
    [
      [HANDLED, 100],
      [HANDLED, 60, { scope: '县级交办' }],
      [HANDLED, 41, { scope: '系统转送' }],
    ],
  ],
  [
    '西山乡信访办结：2022 年上半年 55 件、2022 年下半年 46 件，合 **101 件**，大于 2022 年的 **100 件**。',
    '西山乡: petitions closed, 2022 first half 55 cases, 2022 second half 46 cases, **101 cases** in all, more than **100 cases** for 2022.',
    [
      [HANDLED, 100],
      [HANDLED, 55, H1],
      [HANDLED, 46, H2],
    ],
  ],
  [
    '西山乡 2022 年群众满意率的分子 **48** 大于分母 **46**。',
    '西山乡, 2022: the numerator of satisfaction rate, **48**, is larger than its denominator, **46**.',
    [['satisfaction.rate', 100, { num: 48, den: 46 }]],
  ],
  [
    '西山乡 2022 年来访批次 **50 批**，多于来访人次 **42 人次**，而每批至少 1 人。',
    '西山乡, 2022: visit batches **50 batches**, more than petition visitors **42 attendances**, although each batch has at least one visitor.',
    [
      ['petitions.visitBatches', 50],
      ['petitions.visitors', 42],
    ],
  ],
  [
    '西山乡 2023 年信访办结 **4 件**，在 2022 年（40 件）的**十分之一以下**。',
    '西山乡, 2023: petitions closed **4 cases**, **a tenth or less** of the 40 cases of 2022.',
    [
      [HANDLED, 40],
      [HANDLED, 4, inYear(2023)],
    ],
  ],
  [
    '西山乡 2023 年中可与上年对照的 3 项数字中，**3 项**与上年完全相同。',
    '西山乡, 2023: of 3 numbers that can be checked against the year before, **3** are exactly the same.',
    COPIED.flatMap((indicator): Said[] => [
      [indicator, 20],
      [indicator, 20, inYear(2023)],
    ]),
  ],
  [
    '西山乡 2022 年信访办结在《2022 年报告》里既写 **119 件**，又写 **124 件**。',
    '西山乡, 2022: petitions closed reported as both **119 cases** and **124 cases** in “2022 年报告”.',
    [
      [HANDLED, 119],
      [HANDLED, 124, { id: 'second' }],
    ],
  ],
]

test.each(CASES)('%s', (chinese, english, said) => {
  const towns = [buildTown(TOWN, { name: '西山乡' })]
  const board = buildBoard({ towns, sources: [BULLETIN, half('H1'), half('H2')], observations: said.map(observe) })
  const [finding] = findingsOf(board).all
  expect(finding && findingText(finding, board, zh)).toBe(chinese)
  expect(finding && findingText(finding, board, en)).toBe(english)
})

test('personal data in a title is told without the title', () => {
  const source = buildSource(TOWN, 2022, { title: '联系人：张三，13800138000' })
  const board = buildBoard({ sources: [source], observations: [observe(['disputes.screened', 3])] })
  const sentences = findingsOf(board).all.map((finding) => findingText(finding, board, zh))
  expect(sentences).toHaveLength(2)
  expect(sentences.join('')).toContain('标题')
  expect(sentences.join('')).not.toMatch(/13800138000|张三/)
})

test('what is about the document names no town', () => {
  const board = buildBoard({ meta: { notes: ['姓名：王五'] } })
  const [finding] = findingsOf(board).all
  expect(finding && findingText(finding, board, zh)).toBe('文档说明中疑似有**姓名**（王某），请在来源文件中删去。')
})

/** Half years have reports of their own, so that nothing is said of the yearly one. */
function half(id: string) {
  return buildSource(TOWN, 2022, { id, title: '半年通报' })
}
