import { expect, test } from 'vitest'
import type { BoardChange } from '../domain/board/boardChange.ts'
import { buildObservation, buildTown, builtIn } from '../domain/testing/buildBoard.ts'
import { boardChangeText, changeCountsText } from './boardChangeText.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

const town = buildTown('990101101', { name: '石桥镇' })
const indicator = builtIn('petitions.handled')
function figure(value: number | null, changes = {}) {
  return buildObservation({ area: town.code, indicator: indicator.id, value, ...changes })
}

const half = { start: '2022-01-01', end: '2022-06-30' }

const CASES: readonly [BoardChange, string][] = [
  [{ kind: 'newTown', town }, '新增镇：石桥镇'],
  [{ kind: 'goneYear', year: 2021 }, '不再有：2021 年'],
  [{ kind: 'newReport', town, year: 2022 }, '石桥镇 2022 年：原未报送，现有报告'],
  [{ kind: 'newIndicator', indicator }, '新增指标：信访办结'],
  [{ kind: 'townDiffers', town, field: 'group', from: '镇', to: '' }, '石桥镇的同类组由“镇”改为“空”'],
  [
    { kind: 'indicatorDiffers', indicator, field: 'direction', from: 'neutral', to: 'higher' },
    '信访办结的优劣方向有改动',
  ],
  [
    {
      kind: 'changed',
      why: null,
      town,
      indicator,
      aspects: ['value'],
      from: figure(214),
      to: figure(100, { op: 'gt', raw: '100余件' }),
    },
    '石桥镇 信访办结 2022 年全年：由 214 件 改为 100余件',
  ],
  [
    { kind: 'changed', why: null, town, indicator, aspects: ['value', 'status'], from: figure(214), to: figure(null) },
    '石桥镇 信访办结 2022 年全年：由 214 件 （正常） 改为 提及，无数字（状态改动）',
  ],
  [
    {
      kind: 'changed',
      why: null,
      town,
      indicator,
      aspects: ['period'],
      from: figure(214, { period: half }),
      to: figure(214),
    },
    '石桥镇 信访办结 2022 年全年：由 2022 年上半年 214 件 改为 2022 年全年 214 件（期间改动）',
  ],
  [
    { kind: 'notUsed', why: 'ownPeriod', town, indicator, used: figure(214), other: figure(200) },
    '石桥镇 信访办结 2022 年全年：另说 200 件，仍用 214 件，因为它的来源就是这一期间的报告，另一个是事后重述',
  ],
  [
    { kind: 'goneFigure', town, indicator, observation: figure(3, { scope: '县级交办' }), isRefused: false },
    '石桥镇 信访办结（县级交办） 2022 年全年：原为 3 件，现在没有',
  ],
  [
    { kind: 'goneFigure', town, indicator, observation: figure(3), isRefused: true },
    '石桥镇 信访办结 2022 年全年：原为 3 件，现有数字，未能载入',
  ],
]

test.each(CASES)('%# is said in both languages', (change, sentence) => {
  expect(boardChangeText(change, zh)).toBe(sentence)
  expect(boardChangeText(change, en)).toMatch(/[a-z]{3}/)
})

test('how many of each kind, as the report counts them', () => {
  const report = { changes: [], counts: new Map([['newTown', 1] as const, ['changed', 2] as const]) }
  expect(changeCountsText(report, zh)).toBe('新增 1 镇；改动 2 个数据')
  expect(changeCountsText(report, en)).toBe('1 new town; 2 figures changed')
})
