import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, point } from '../values/interval.ts'
import { nextSort, OFFICIAL, sortByKey, type TableSort } from './tableSort.ts'

function atLeast(lo: number): Interval {
  return { ...point(lo), hi: Infinity }
}

test.each<['highest' | 'lowest', boolean, readonly string[]]>([
  ['highest', false, ['30', '20+', '20', '10', 'none', 'silent']],
  ['highest', true, ['10', '20', '30', '20+', 'none', 'silent']],
  ['lowest', false, ['10', '20', '30', '20+', 'none', 'silent']],
  ['lowest', true, ['30', '20+', '20', '10', 'none', 'silent']],
])('%s first, reversed %s: ranges by their ends, what has no number last both ways', (first, reversed, names) => {
  const rows: readonly [string, Interval | null][] = [
    ['none', null],
    ['20', point(20)],
    ['20+', atLeast(20)],
    ['silent', null],
    ['10', point(10)],
    ['30', point(30)],
  ]
  expect(sortByKey(rows, { keyOf: ([, key]) => key, first, reversed }).map(([name]) => name)).toEqual(names)
})

test('names stand by their sound, and 第2 before 第10', () => {
  const names = ['云溪镇', '安平镇', '第10村', '北关镇', '第2村']
  const sorted = sortByKey(names, { keyOf: (name) => name, first: 'lowest', reversed: false })
  expect(sorted).toEqual(['安平镇', '北关镇', '第2村', '第10村', '云溪镇'])
  expect(sortByKey(names, { keyOf: (name) => name, first: 'lowest', reversed: true })).toEqual(sorted.toReversed())
})

test('equals keep the order they came in, both ways', () => {
  const rows = fc.array(fc.record({ value: fc.integer({ min: 0, max: 3 }) }), { maxLength: 20 })
  fc.assert(
    fc.property(rows, fc.constantFrom('highest' as const, 'lowest' as const), fc.boolean(), (some, first, reversed) => {
      const numbered = some.map((row, at) => ({ ...row, at }))
      const sorted = sortByKey(numbered, { keyOf: ({ value }) => point(value), first, reversed })
      const swapped = sorted.filter((row, index) => {
        const before = sorted[index - 1]
        return before?.value === row.value && before.at > row.at
      })
      expect(swapped).toEqual([])
    }),
  )
})

test('a head leads from its usual way to the other one, to official order, and back to the usual sort as null', () => {
  const usual: TableSort = { by: 'value', reversed: false }
  const presses = (by: string, count: number): (TableSort | null)[] => {
    const all: (TableSort | null)[] = []
    let now = usual
    for (let press = 0; press < count; press += 1) {
      const next = nextSort(now, by, usual)
      all.push(next)
      now = next ?? usual
    }
    return all
  }
  expect(presses('value', 3)).toEqual([{ by: 'value', reversed: true }, OFFICIAL, null])
  expect(presses('name', 3)).toEqual([{ by: 'name', reversed: false }, { by: 'name', reversed: true }, OFFICIAL])
})
