import { expect, test } from 'vitest'
import { attentionLines, countOf } from './attentionLines.ts'
import type { Finding } from './finding.ts'

function finding(id: string, area: string | null, year: number | null): Finding {
  return { id, code: 'jump', severity: 'notable', area, indicator: null, year, observations: [], params: {} }
}
test('where not all have room, many of a kind and severity are one line that counts towns and findings', () => {
  const [A, B, C, D] = ['a', 'b', 'c', 'd']
  const rates = [A, B, C, D, D].map((area, index) => ({
    ...finding(`rate ${index}`, area ?? null, 2022),
    code: 'rateDisagrees' as const,
    indicator: 'petitions.handledRate',
  }))
  const jumps = [finding('jump 1', A ?? null, 2022), finding('jump 2', B ?? null, 2022)]
  const all = [...rates, ...jumps]
  expect(attentionLines(all, 7).map(countOf)).toEqual([1, 1, 1, 1, 1, 1, 1])
  const lines = attentionLines(all, 6)
  expect(lines.map(countOf)).toEqual([5, 1, 1])
  expect(lines[0]).toMatchObject({ code: 'rateDisagrees', towns: 4, indicator: 'petitions.handledRate' })
  const mixed = rates.map((one, index) => ({ ...one, indicator: index === 0 ? null : one.indicator, area: null }))
  expect(attentionLines(mixed, 1)).toMatchObject([{ indicator: null, towns: 0 }])
})
