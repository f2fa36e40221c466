import { expect, test } from 'vitest'
import { changeBetween } from '../../domain/compare/change.ts'
import { interval, point } from '../../domain/values/interval.ts'
import type { Takeaway } from '../../domain/takeaways/takeaway.ts'
import { builtIn } from '../../domain/testing/buildBoard.ts'
import { en } from '../en.ts'
import { type TakeawayContext, takeawayText } from './takeawayText.ts'
import { zh } from '../zh.ts'

const CONTEXT: TakeawayContext = {
  indicator: builtIn('petitions.handled'),
  measure: 'total',
  standard: { op: 'ge', value: 10, measure: 'total', source: null },
  nameOf: (code) => ({ a: '清河镇', b: '石桥镇' })[code] ?? code,
  wordsOf: () => '100余件',
}
const A = ['a']
const BOTH = ['a', 'b']
const RISE = changeBetween(point(100), point(106.1), 'flow')
const FALL = changeBetween(point(1000), point(968), 'flow')

function say(takeaway: Takeaway, context: Partial<TakeawayContext> = {}, m = zh): string {
  return takeawayText(takeaway, { ...CONTEXT, ...context }, m)
}

const examples: readonly (readonly [Takeaway, string, string])[] = [
  [
    { kind: 'highest', towns: A, value: point(60), of: 12, timesMedian: null, median: null },
    '清河镇 **60 件**，为可比 12 镇最多。',
    '清河镇: **60 cases**, the highest of 12 comparable towns.',
  ],
  [
    { kind: 'highest', towns: A, value: point(60), of: 12, timesMedian: 3, median: point(20) },
    '清河镇 **60 件**，为可比 12 镇最多，是中位数 20 件的 3.0 倍以上。',
    '清河镇: **60 cases**, the highest of 12 comparable towns, at least 3.0 times the median of 20 cases.',
  ],
  [
    { kind: 'highest', towns: BOTH, value: point(60), of: 12, timesMedian: null, median: null },
    '清河镇、石桥镇均为 **60 件**，并列可比 12 镇最多。',
    '清河镇, 石桥镇: **60 cases** each, jointly the highest of 12 comparable towns.',
  ],
  [
    { kind: 'lowest', towns: A, value: interval(3, 5), of: 12, timesMedian: null, median: null },
    '清河镇 **3–5 件**，为可比 12 镇最少。',
    '清河镇: **3–5 cases**, the lowest of 12 comparable towns.',
  ],
  [
    { kind: 'leadUnclear', towns: BOTH, side: 'lowest', inFront: false },
    '清河镇或石桥镇最少，因有约数，分不出是哪个。',
    'Either 清河镇 or 石桥镇 is the lowest; which one is unclear because numbers are approximate.',
  ],
  [
    { kind: 'leadUnclear', towns: BOTH, side: 'highest', inFront: true },
    '清河镇、石桥镇居前，因有约数，分不出高低。',
    '清河镇, 石桥镇 lead; their order is unclear because numbers are approximate.',
  ],
  [
    { kind: 'sum', towns: BOTH, value: interval(160, Infinity) },
    '可比 2 镇合计 **160 件以上**。',
    '2 comparable towns together: **≥ 160 cases**.',
  ],
  [{ kind: 'zero', towns: A }, '清河镇报告为 **0**。', '清河镇 reported **0**.'],
  [
    { kind: 'vague', towns: A, value: interval(101, 199), indistinct: 4 },
    '清河镇只写“100余件”，按 **101–199 件** 理解，与 4 个镇分不出高低。',
    '清河镇 reported only “100余件”, read as **101–199 cases**: cannot be ranked against 4 towns.',
  ],
  [
    { kind: 'noDiscrimination', towns: BOTH },
    '可比 2 镇均在 **99.5%** 以上，无区分度。',
    'All 2 comparable towns are at **99.5%** or more: too close to rank.',
  ],
  [
    { kind: 'standard', towns: BOTH, met: 1, notMet: 0, unclear: 1 },
    '对照标准（10 件以上）：达标 1 镇、分不清是否达标 1 镇。',
    'Against the standard (≥ 10 cases): met: 1, unclear: 1.',
  ],
  [
    { kind: 'standard', towns: BOTH, met: 2, notMet: 0, unclear: 0 },
    '2 镇全部达到标准（10 件以上）。',
    'All 2 towns meet the standard (≥ 10 cases).',
  ],
  [
    { kind: 'directions', towns: BOTH, up: 3, down: 0, same: 1, unclear: 2 },
    '两期可比的镇中，**3** 镇上升、**1** 镇持平、**2** 镇因约数分不清增减。',
    'Of the towns comparable in both periods, **3** rose, **1** unchanged, **2** unclear (approximate).',
  ],
  [
    { kind: 'totalChange', towns: BOTH, before: point(1000), after: point(968), change: FALL },
    '可比 2 镇合计由 **1,000 件** 变为 **968 件**，下降3.2%。',
    '2 comparable towns together: **1,000 cases** to **968 cases**, down 3.2%.',
  ],
  [{ kind: 'mostChanged', towns: A, change: RISE }, '清河镇上升6.1%，增幅最大。', '清河镇 up 6.1%, the largest rise.'],
  [
    { kind: 'mostChanged', towns: A, change: FALL },
    '清河镇下降3.2%，降幅最大。',
    '清河镇 down 3.2%, the largest fall.',
  ],
  [
    { kind: 'townChange', towns: A, from: 2018, to: 2022, before: point(1000), after: point(968), change: FALL },
    '清河镇由 2018 年的 **1,000 件** 到 2022 年的 **968 件**，下降3.2%。',
    '清河镇: **1,000 cases** in 2018, **968 cases** in 2022, down 3.2%.',
  ],
  [
    {
      kind: 'medianChange',
      towns: BOTH,
      from: 2018,
      to: 2022,
      before: point(20),
      after: point(23),
      change: { ...changeBetween(point(20), point(23), 'flow'), ratio: null },
    },
    '同 2 镇中位数由 2018 年的 **20 件** 到 2022 年的 **23 件**，增加 3 件。',
    'Median of the same 2 towns: **20 cases** in 2018, **23 cases** in 2022, up by 3 cases.',
  ],
  [
    { kind: 'fewInBoth', towns: [], from: { year: 2018, towns: 5 }, to: { year: 2022, towns: 4 } },
    '2018 年 5 镇、2022 年 4 镇可比，前后都可比的不足 3 镇，中位数不作前后比较。',
    '5 towns comparable in 2018, 4 in 2022, but fewer than 3 in both: medians are not compared.',
  ],
  [
    {
      kind: 'mostChanged',
      towns: A,
      change: { ...changeBetween(point(0), point(5), 'flow'), ratio: null },
      group: '山区',
    },
    '“山区”类：清河镇增加 5 件，增加最多。',
    'Group “山区”: 清河镇 up by 5 cases, more than any other.',
  ],
  [
    { kind: 'silentSince', towns: A, from: 2021 },
    '清河镇自 **2021 年**起未报送。',
    '清河镇 has sent no report since **2021**.',
  ],
]

test.each(examples.map(([takeaway, chinese, english]) => ({ takeaway, chinese, english })))(
  '$takeaway.kind reads: $chinese',
  ({ takeaway, chinese, english }) => {
    expect(say(takeaway)).toBe(chinese)
    expect(say(takeaway, {}, en)).toBe(english)
  },
)

test('every kind of takeaway has its example above', () => {
  const kinds: Record<Takeaway['kind'], true> = {
    highest: true,
    lowest: true,
    leadUnclear: true,
    sum: true,
    standard: true,
    zero: true,
    vague: true,
    noDiscrimination: true,
    totalChange: true,
    directions: true,
    mostChanged: true,
    townChange: true,
    medianChange: true,
    fewInBoth: true,
    silentSince: true,
  }
  expect(new Set(examples.map(([takeaway]) => takeaway.kind))).toEqual(new Set(Object.keys(kinds)))
})

test('the numbers that carry a sentence are marked, and every mark is closed', () => {
  for (const [takeaway] of examples) {
    for (const m of [zh, en]) {
      const parts = say(takeaway, {}, m).split('**')
      expect(parts.length % 2).toBe(1)
      if (!['leadUnclear', 'standard', 'mostChanged', 'fewInBoth'].includes(takeaway.kind))
        expect(parts.length).toBeGreaterThan(1)
    }
  }
})

test('a claim about many towns names all of them or says how many there are', () => {
  const towns = Array.from({ length: 9 }, (_, index) => `town${index}`)
  const sentence = say({ kind: 'zero', towns })
  expect(towns.every((town) => sentence.includes(town)) || sentence.includes('9')).toBe(true)
})

test('rates are the highest or the lowest, counts the most or the least', () => {
  const indicator = builtIn('satisfaction.rate')
  const most = { kind: 'highest', towns: A, value: point(99.2), of: 3, timesMedian: null, median: null } as const
  expect(say(most, { indicator })).toBe('清河镇 **99.2%**，为可比 3 镇最高。')
  expect(say({ ...most, kind: 'lowest' }, { indicator })).toBe('清河镇 **99.2%**，为可比 3 镇最低。')
  const open = { kind: 'leadUnclear', towns: BOTH, side: 'highest', inFront: false } as const
  expect(say(open, { indicator })).toBe('清河镇或石桥镇最高，因有约数，分不出是哪个。')
})
