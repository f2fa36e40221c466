import { relateMessages } from '../relateMessages.ts'
import { describe, expect, test } from 'vitest'
import { relateTakeaways } from '../../domain/takeaways/relateTakeaways.ts'
import type { Relation } from '../../domain/relate/relate.ts'
import { plain, relatePairs, type ReportedPair } from '../../domain/testing/buildRelation.ts'
import { en } from '../en.ts'
import type { Messages } from '../messages.ts'
import { type RelateTakeawayContext, relateTakeawayText } from './relateTakeawayText.ts'
import { zh } from '../zh.ts'

function contextOf({ request, towns }: Relation): RelateTakeawayContext {
  const nameOf = (code: string): string => `T${code.slice(-1)}`
  return {
    x: request.x,
    y: request.y,
    nameOf,
    wordsOf: (code, axis) => towns.find((path) => path.area.code === code)?.points[0]?.[axis].observation?.raw ?? '',
  }
}

function said(pairs: readonly ReportedPair[], m: Messages): string[] {
  const relation = relatePairs(pairs)
  return relateTakeaways(relation).map((one) => relateTakeawayText(one, contextOf(relation), m))
}

const EIGHT = Array.from({ length: 8 }, (_, index) => plain(index * 10, 90 + index / 2))

test('sides of both medians name the towns and how many there are', () => {
  const [above, below] = said([plain(1, 90), plain(5, 94), plain(9, 99)], zh)
  expect(above).toBe('普法宣传活动、群众满意率均高于中位数的有 **T3**（可比 3 镇中的 1 镇）。')
  expect(below).toBe('普法宣传活动、群众满意率均低于中位数的有 **T1**（可比 3 镇中的 1 镇）。')
})

test('a slope names its kind, its towns, and says that it is no cause', () => {
  expect(said(EIGHT, zh).at(-1)).toBe(
    '普法宣传活动多 10 场次的镇，群众满意率同时高 **0.50 个百分点**（Theil–Sen 中位斜率，8 镇，仅为同时出现，不表明因果）；两两相比 28 对，同高同低 28 对，一高一低 0 对。',
  )
  expect(said(EIGHT, en).at(-1)).toContain('(Theil–Sen median slope, 8 towns; they occur together, which says nothing')
})

test('a falling slope is told as lower, never with a minus', () => {
  const text = said(
    EIGHT.map((_, index) => plain(index * 10, 99 - index / 2)),
    zh,
  ).at(-1)
  expect(text).toContain('同时低 **0.50 个百分点**')
})

test('a level slope is told as 0', () => {
  expect(
    said(
      EIGHT.map((_, index) => plain(index * 10, 95)),
      zh,
    ).at(-1),
  ).toContain('群众满意率相差 **0**')
})

test('a small slope does not read 0', () => {
  const text = said(
    EIGHT.map((_, index) => plain(index * 10, 90 + index / 500)),
    zh,
  ).at(-1)
  expect(text).toContain('**0.0020 个百分点**')
})

test('an approximate number is quoted as the report words it', () => {
  const vague = { x: { value: 100, op: 'gt', raw: '100余场' }, y: { value: 94 } } as const
  expect(said([plain(150, 90), vague, plain(300, 96)], zh).at(-1)).toBe(
    'T2的普法宣传活动只写“100余场”，按 **101–199 场次（推定）** 理解，在这一轴上与 1 个镇分不出先后。',
  )
})

test('towns that cannot be placed are counted beside those that are named, rates on tiny bases are not', () => {
  const pairs: ReportedPair[] = [
    plain(10, 90),
    plain(150, 94),
    { x: { value: 100, op: 'gt', raw: '100余场' }, y: { value: 98 } },
    plain(300, 99),
    { x: { value: 400 }, y: { value: 100, num: 4, den: 4 } },
    plain(5, 91),
  ]
  expect(said(pairs, zh)[0]).toMatch(/T4.*可比 5 镇中的.*；另有 1 镇因约数分不清。$/)
})

/** Every text under `relate`, with stand-ins for what is put in. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  // Messages are pure functions of texts and numbers.
  if (typeof part === 'function') return [String((part as (...all: unknown[]) => string)('§', '§', '§'))]
  return Object.values(part as Record<string, unknown>).flatMap(textsOf)
}

const DISCLAIMED = /不表明因果|says nothing about cause/g

describe.each([
  [zh, /因果|导致|造成|促进|带动|带来|使得|影响|提高了|降低了|从而|所以|因而|因为|归因|作用/],
  [en, /caus|because of|leads? to|drives?\b|effect|affect|impact|influenc|improves?|due to|thanks to|results? in/i],
] as const)('words of cause', (m, words) => {
  test(`there are none in ${m.language}, but where cause is disclaimed`, () => {
    const texts = textsOf(relateMessages(m)).map((text) => text.replaceAll(DISCLAIMED, ''))
    expect(texts.length).toBeGreaterThan(60)
    expect(texts.filter((text) => words.test(text))).toEqual([])
  })
})
