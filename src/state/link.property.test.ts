import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameText } from '../lib/sameText.ts'
import { CODE_PATTERN } from '../domain/board/area.ts'
import { FINDING_CODES } from '../domain/findings/finding.ts'
import { MEASURES } from '../domain/board/indicator.ts'
import { formatLink, parseLink } from './link.ts'
import { BRIEFING_MODES, DATA_PANELS, DATA_STATES, EMPTY_SELECTION, type Selection, VIEW_IDS } from './selection.ts'

const year = fc.integer({ min: 1000, max: 2999 })
/** Words of a document as they are read: anything a person may write, but lone surrogates, which no link can carry. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom(
      '*',
      '=',
      '=*',
      '==',
      '&',
      '%',
      '100%',
      '~',
      'a=b&c',
      '#',
      '?',
      '+',
      '县级交办',
      '%41',
      '村（社区）',
    ),
  )
  .map(sameText)
  .filter((text) => text !== '')
/** Whatever the format takes for a code or an id, the signs that mean something in links among it. */
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('.,~*&=#?+%/-_:;()（）。，！…')),
      fc.constantFrom('12', '%2E', '镇', 'é', '\u0301', 'A'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => sameText(parts.join('')))
  .filter((text) => CODE_PATTERN.test(text))
const id = fc.oneof(fc.stringMatching(/^[\w.-]{1,20}$/), odd).filter((text) => CODE_PATTERN.test(text))
const code = fc.oneof(
  fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
  fc.stringMatching(/^\d{1,12}$/),
  fc.stringMatching(/^\d{12}$/),
  fc.constantFrom('990101.101', 'TX-01', '990101101000', '101', '~1', '石桥', 'a,b', '1.2', '990101（甲）'),
  id,
)
const siblings = fc
  .tuple(
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([county, towns]) => towns.map((town) => `${county}${town}`))

const towns: fc.Arbitrary<Selection['towns']> = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  words.map((group) => ({ kind: 'group' as const, group })),
  fc
    .tuple(siblings, fc.array(code, { maxLength: 3 }))
    .map(([near, far]) => ({ kind: 'codes' as const, codes: [...new Set([...near, ...far])].toSorted() })),
)

const scope: fc.Arbitrary<Selection['scope']> = fc.oneof(
  fc.constantFrom({ kind: 'usual' as const }, { kind: 'whole' as const }),
  words.map((named) => ({ kind: 'named' as const, scope: named })),
)

const anySelection: fc.Arbitrary<Selection> = fc.record({
  view: fc.constantFrom(...VIEW_IDS),
  dataset: fc.option(id),
  indicator: fc.option(id),
  year: fc.oneof(fc.constantFrom(null, 'latest' as const), year),
  span: fc.constantFrom(null, 'Y', 'H1', 'H2', 'Q4', 'M03', '0101-1112', '0701-0630+1'),
  baseline: fc.option(year),
  range: fc.option(
    fc
      .uniqueArray(year, { minLength: 2, maxLength: 2 })
      .map((pair) => ({ from: Math.min(...pair), to: Math.max(...pair) })),
  ),
  towns,
  scope,
  measure: fc.constantFrom(null, ...MEASURES),
  sort: fc.option(
    fc.record({ by: fc.oneof(fc.constantFrom('official', 'name', '-', '-value', '2022'), id), reversed: fc.boolean() }),
  ),
  ranks: fc.boolean(),
  table: fc.boolean(),
  page: fc.integer({ min: 1, max: 9999 }),
  multiples: fc.boolean(),
  ownAxes: fc.boolean(),
  town: fc.option(code),
  columns: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 8 })),
  against: fc.option(id),
  againstScope: scope,
  againstMeasure: fc.constantFrom(null, ...MEASURES),
  paths: fc.boolean(),
  panel: fc.constantFrom(...DATA_PANELS),
  state: fc.constantFrom(null, ...DATA_STATES),
  finding: fc.constantFrom(null, 'any' as const, ...FINDING_CODES),
  deck: fc.option(fc.stringMatching(/^[a-z0-9]{1,40}$/)),
  slide: fc.integer({ min: 1, max: 999 }),
  mode: fc.constantFrom(...BRIEFING_MODES),
})

test('every selection survives its link, and no part of its link is ignored', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      expect(parseLink(formatLink(selection))).toEqual({ selection, ignored: [] })
    }),
    { numRuns: 2000 },
  )
})

test('every selection survives a browser that escapes what it likes of its link', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const { hash } = new URL(formatLink(selection), 'https://example.org/')
      expect(parseLink(hash)).toEqual({ selection, ignored: [] })
    }),
    { numRuns: 1000 },
  )
})

test('two selections have the same link only when they are the same', () => {
  fc.assert(
    fc.property(anySelection, anySelection, (a, b) => {
      if (formatLink(a) === formatLink(b)) expect(a).toEqual(b)
      else expect(a).not.toEqual(b)
    }),
  )
})

test('a field at its default is not written', () => {
  const fields = Object.keys(EMPTY_SELECTION).filter((key) => key !== 'view')
  fc.assert(
    fc.property(anySelection, fc.constantFrom(...fields), (selection, field) => {
      const without = { ...selection, [field]: EMPTY_SELECTION[field as keyof Selection] }
      expect(formatLink(without).length).toBeLessThanOrEqual(formatLink(selection).length)
    }),
  )
})

const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('#', '/', '?', '&', '=', '%', '%E5', '%zz', 'year', 'towns', 'compare', '~', '.', '2022', '镇'),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
)

test('garbage never throws, opens some view, and what was not understood is named', () => {
  fc.assert(
    fc.property(garbage, (hash) => {
      const { selection, ignored } = parseLink(hash)
      expect(VIEW_IDS).toContain(selection.view)
      expect(ignored.every((part) => typeof part.name === 'string' && typeof part.value === 'string')).toBe(true)
      expect(parseLink(formatLink(selection))).toEqual({ selection, ignored: [] })
    }),
    { numRuns: 2000 },
  )
})

test('a link of a million characters is answered from its beginning', () => {
  const { selection } = parseLink(`#/trend?year=2022&towns=${'9'.repeat(1_000_000)}`)
  expect(selection).toMatchObject({ view: 'trend', year: 2022, towns: { kind: 'all' } })
})
