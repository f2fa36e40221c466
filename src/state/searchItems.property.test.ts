import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildBoard, buildTown } from '../domain/testing/buildBoard.ts'
import { pinyinReadings } from '../lib/pinyin.ts'
import { buildSearchItems, findItems, type SearchItem } from './searchItems.ts'

const HAN = '石桥双河青禾龙泉白鹭云溪高岭清水大安平川西山东湖彝族苗乐重绿长朝'
const name = fc
  .tuple(
    fc.array(fc.constantFrom(...Array.from(HAN)), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('镇', '乡', '街道', '（虚构）镇'),
  )
  .map(([parts, type]) => parts.join('') + type)
const names = fc.array(name, { minLength: 1, maxLength: 12 })

function itemsOf(all: readonly string[]): SearchItem[] {
  const towns = all.map((one, index) => buildTown(String(990_101_101 + index), { name: one }))
  return buildSearchItems(buildBoard({ towns }), {
    readingsOf: pinyinReadings,
    namesOfIndicator: () => [],
    namesOfView: () => [],
  })
}

function townsFound(query: string, items: readonly SearchItem[]): string[] {
  return findItems(query, items, Infinity).flatMap((group) => group.hits.map((hit) => hit.item.id))
}

/** One way to type a name: of each character any reading, as much of it as `take` leaves. */
function spell(text: string, pick: (count: number) => number, take: (reading: string) => string): string {
  return Array.from(text)
    .map((sign, at) => take(pinyinReadings(sign)[0]?.[pick(at)] ?? pinyinReadings(sign)[0]?.[0] ?? sign))
    .join('')
}

test('every town is found by its name, its code, its own three digits, its full pinyin and its initials', () => {
  fc.assert(
    fc.property(names, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (all, picks) => {
      const items = itemsOf(all)
      all.forEach((one, index) => {
        const code = String(990_101_101 + index)
        const pick = (at: number): number => picks[at] ?? 0
        const full = spell(one, pick, (reading) => reading)
        const initials = spell(one, pick, (reading) => reading.slice(0, 1))
        for (const query of [one, code, code.slice(-3), full, initials, full.toUpperCase(), ` ${one} `]) {
          expect(townsFound(query, items), query).toContain(code)
        }
      })
    }),
    { numRuns: 200 },
  )
})

test('no query throws, and what is emphasised lies inside its text', () => {
  const items = itemsOf(['石桥镇', '乐善（虚构）镇'])
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{0,8}$/)), (query) => {
      for (const { hits } of findItems(query, items)) {
        for (const { text, match } of hits) {
          expect(match.from).toBeGreaterThanOrEqual(0)
          expect(match.from).toBeLessThan(match.to)
          expect(match.to).toBeLessThanOrEqual(text.text.length)
        }
      }
    }),
  )
})
