import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeck } from '../storage/deckFile.ts'
import { exampleDocument } from '../testing/exampleDocument.ts'
import { readDocument } from './readDocument.ts'
import { noteRepeatedKeys, repeatedKeyIn } from './repeatedKeys.ts'

const EXAMPLE = JSON.stringify(exampleDocument({}, { indicators: [{ id: 'petitions.handled', decimals: 1 }] }))

function read(text: string) {
  const result = readDocument(text, 'a.json')
  const issues = result.issues.filter(({ severity }) => severity === 'error')
  return { ok: result.ok, issues: issues.map(({ code, params, row }) => [code, params, row?.list, row?.index]) }
}

test('observations twice at the level of the document: the file is refused, naming the key', () => {
  const { ok, issues } = read(readFileSync('mocks/field/twokeys.json', 'utf8'))
  expect(ok).toBe(false)
  expect(issues).toEqual([['repeatedKey', { key: 'observations' }, 'document', 0]])
})

test.each<[string, string, string, string, number]>([
  ['"value":100', '"value":100,"value":100', 'value', 'observations', 0],
  ['"value":7', '"value":7,"unit":"人"', 'unit', 'observations', 1],
  ['"value":100', '"\\u0076alue":1,"value":100', 'value', 'observations', 0],
  ['"value":100', '"value":100,"locator":{"start":1,"start":2}', 'locator.start', 'observations', 0],
  ['"value":100', '"value":100,"later":[{"a":1},{"b":1,"b":2}]', 'later.b', 'observations', 0],
  ['"name":"石桥镇"', '"name":"石桥镇","name":"石桥乡"', 'name', 'areas', 1],
  ['"title":"990101101 2022 年报告"', '"title":"甲","title":"乙"', 'title', 'sources', 0],
  ['"decimals":1', '"decimals":1,"decimals":2', 'decimals', 'indicators', 0],
])('%s as %s: the row is refused, naming %s', (from, to, key, list, index) => {
  expect(EXAMPLE).toContain(from)
  const { ok, issues } = read(EXAMPLE.replace(from, to))
  expect(ok).toBe(true)
  expect(issues[0]).toEqual(['repeatedKey', { key }, list, index])
})

test('what is there twice is not believed of the refused row either', () => {
  const area = EXAMPLE.replace('{"area":"990101101"', '{"area":"990101101","area":"990101102"')
  const value = EXAMPLE.replace('"value":100', '"value":1,"value":2')
  const [ofArea, ofValue] = [area, value].map((text) => {
    const result = readDocument(text, 'a.json')
    return result.ok ? result.report.refused[0] : undefined
  })
  expect(ofArea).toMatchObject({ area: '990101101', value: '100' })
  expect(ofValue).toMatchObject({ area: '990101101', value: '' })
})

test('inside a period too', () => {
  const text = EXAMPLE.replace(/("observations".*?"end":"2022-12-31")/, '$1,"end":"2022-06-30"')
  expect(read(text).issues).toEqual([['repeatedKey', { key: 'period.end' }, 'observations', 0]])
})

test('a member of the head that is there twice is read in the most careful way', () => {
  const text = EXAMPLE.replace('"classification":"demo"', '"classification":"internal","classification":"public"')
  const result = readDocument(text, 'a.json')
  expect(result.ok && result.report.meta.classification).toBe('internal')
  expect(read(text).issues).toEqual([['repeatedKey', { key: 'classification' }, 'meta', 0]])
})

test.each([
  '{"a":{"a":{"a":1}},"b":{"a":1}}',
  '{"a":"a","b":"\\"a\\":","c":[{"a":1},{"a":1}]}',
  '{"a":"\\\\","b":"\\\\\\"a\\":1,"}',
  '[{"a":1},{"a":1}]',
  '"a"',
  '7',
])('no key of %s is there twice', (text) => {
  const root: unknown = JSON.parse(text)
  expect(noteRepeatedKeys(text, root)).toBeNull()
  expect(
    Object.values(Object(root) as object)
      .map(repeatedKeyIn)
      .filter(Boolean),
  ).toEqual([])
})

test('no JSON that was written from a value has a key twice, and any key written again is found', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
      fc.nat(),
      fc.boolean(),
      (value, at, isSpaced) => {
        const text = JSON.stringify(value, null, isSpaced ? 2 : 0)
        const root = JSON.parse(text) as object
        expect(noteRepeatedKeys(text, root)).toBeNull()
        expect(Object.values(root).map(repeatedKeyIn).filter(Boolean)).toEqual([])
        const key = Object.keys(root)[at % Object.keys(root).length] ?? ''
        expect(
          noteRepeatedKeys(
            text.replace(/^\{/, () => `{${JSON.stringify(key)}:[{"x":[]}],`),
            root,
          ),
        ).toBe(key)
      },
    ),
  )
})

test('a deck with a key twice is refused, naming it', () => {
  const deck = '{"format":"town-report-deck/1","title":"甲","title":"乙"}'
  expect(readDeck(deck)).toEqual({ ok: false, fault: { code: 'wrongPart', place: 'title' } })
})
