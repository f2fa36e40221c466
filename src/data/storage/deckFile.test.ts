import { expect, test } from 'vitest'
import { buildDeck, buildTextSlide, buildViewSlide } from '../../domain/testing/buildDeck.ts'
import { DECK_BYTE_LIMIT, formatDeck, readDeck } from './deckFile.ts'

const DECK = buildDeck([buildTextSlide('a', '文'), buildViewSlide('b', ['k1'])])

function fileOf(changes: object): string {
  return JSON.stringify({ format: 'town-report-deck/1', ...DECK, ...changes })
}

function faultOf(input: Uint8Array | string): unknown {
  const read = readDeck(input)
  return read.ok ? null : read.fault
}

test('what is written is read back', () => {
  expect(readDeck(formatDeck(DECK))).toEqual({ ok: true, deck: DECK })
  expect(readDeck(new TextEncoder().encode(formatDeck(DECK)))).toEqual({ ok: true, deck: DECK })
})

test.each([
  ['{"a":\n ]', { code: 'notJson', line: 2, column: 2 }],
  ['[]', { code: 'notDeck' }],
  ['null', { code: 'notDeck' }],
  ['{"format":"town-report/1"}', { code: 'notDeck' }],
  [
    fileOf({ format: 'town-report-deck/9' }),
    { code: 'otherVersion', found: 'town-report-deck/9', known: 'town-report-deck/1' },
  ],
  [fileOf({ slides: 3 }), { code: 'wrongPart', place: 'slides' }],
  [fileOf({ slides: [{ ...DECK.slides[0], kind: 'film' }] }), { code: 'wrongPart', place: 'slides[1].kind' }],
  [fileOf({ slides: [{ ...DECK.slides[1], pins: [] }] }), { code: 'wrongPart', place: 'slides[1].pins' }],
  [fileOf({ id: '../x' }), { code: 'wrongPart', place: 'id' }],
  [fileOf({ changed: 'yesterday' }), { code: 'wrongPart', place: 'changed' }],
  [fileOf({ frozen: { k1: { taken: '2026-13-01' } } }), { code: 'wrongPart', place: 'frozen.k1.taken' }],
  [
    fileOf({ slides: [buildTextSlide('a', 'x'.repeat(20_001))] }),
    { code: 'textTooLong', place: 'slides[1].text', limit: 20_000 },
  ],
  [
    fileOf({ slides: Array.from({ length: 201 }, (_, index) => buildTextSlide(`s${index}`)) }),
    { code: 'tooManySlides', found: 201, limit: 200 },
  ],
])('%.60s is refused, and the fault says what and where', (text, fault) => {
  expect(faultOf(text)).toEqual(fault)
})

test('a number too large to be one refuses the file: written again, it would be an absence', () => {
  const text = fileOf({}).replace('"of":"k1"', '"observations":[{"value":1e999,"status":"M"}]')
  expect(faultOf(text)).toEqual({ code: 'wrongPart', place: 'frozen.k1.document' })
})

test.each(['__proto__', 'constructor', 'prototype'])(
  'a key %s anywhere refuses the file and reaches nothing',
  (key) => {
    const text = fileOf({}).replace('"of":"k1"', `"${key}":{"polluted":true}`)
    expect(faultOf(text)).toEqual({ code: 'unsafe' })
    expect(faultOf(fileOf({}).replace('"k1":{', `"${key}":{`))).toEqual({ code: 'unsafe' })
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)

test('nesting beyond measure is refused, not followed', () => {
  const deep = '['.repeat(60) + ']'.repeat(60)
  expect(faultOf(fileOf({}).replace('{"of":"k1"}', deep))).toEqual({ code: 'unsafe' })
})

test('a file beyond the limit is not even read', () => {
  const bytes = DECK_BYTE_LIMIT + 1
  expect(faultOf(new Uint8Array(bytes))).toEqual({ code: 'tooBig', bytes, limit: DECK_BYTE_LIMIT })
})

test('slides that share a name get names of their own', () => {
  const read = readDeck(fileOf({ slides: [buildTextSlide('a'), buildTextSlide('a')] }))
  expect(read.ok && read.deck.slides.map(({ id }) => id)).toEqual(['s1', 's2'])
})

test('parts that nobody knows are left out', () => {
  const read = readDeck(fileOf({ extra: 1 }))
  expect(read).toEqual({ ok: true, deck: DECK })
})
