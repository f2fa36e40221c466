import { expect, test } from 'vitest'
import type { Deck } from './deck.ts'
import {
  addSlide,
  canJoin,
  duplicateSlide,
  joinSlides,
  moveSlide,
  pinSlide,
  refreshSlide,
  removeSlide,
  splitSlide,
  writeSlide,
} from './deckEdit.ts'
import { buildDeck, buildTextSlide, buildViewSlide } from '../testing/buildDeck.ts'

const DECK = buildDeck([
  buildTextSlide('t1'),
  buildViewSlide('v1', ['k1'], { notes: '先说' }),
  buildViewSlide('v2', ['k2'], { notes: '后说' }),
])

function order(deck: Deck): string {
  return deck.slides.map(({ id }) => id).join(' ')
}

test.each([
  ['t1', 1, 'v1 t1 v2'],
  ['t1', 2, 'v1 v2 t1'],
  ['v2', 0, 'v2 t1 v1'],
  ['v2', -5, 'v2 t1 v1'],
  ['t1', 99, 'v1 v2 t1'],
])('%s moved to place %d: %s', (id, to, expected) => {
  expect(order(moveSlide(DECK, id, to))).toBe(expected)
})

test('a slide moved to where it is, or not in the deck, changes nothing', () => {
  expect(moveSlide(DECK, 'v1', 1)).toBe(DECK)
  expect(moveSlide(DECK, 'none', 1)).toBe(DECK)
})

test('a copy stands right after its original, under a name of its own, on the same data', () => {
  const deck = duplicateSlide(DECK, 'v1')
  expect(order(deck)).toBe('t1 v1 s4 v2')
  expect(deck.slides[2]).toEqual({ ...DECK.slides[1], id: 's4' })
  expect(deck.frozen).toBe(DECK.frozen)
})

test('a removed slide takes along the data that only it needed', () => {
  expect(Object.keys(removeSlide(DECK, 'v1').frozen)).toEqual(['k2'])
  expect(Object.keys(removeSlide(duplicateSlide(DECK, 'v1'), 'v1').frozen)).toEqual(['k1', 'k2'])
})

test('only what a kind of slide has is written on it', () => {
  const deck = writeSlide(DECK, 't1', { title: '新', text: '字', remark: '不' })
  expect(deck.slides[0]).toEqual({ kind: 'text', id: 't1', title: '新', notes: '', text: '字' })
  expect(deck.slides[1]).toBe(DECK.slides[1])
})

test('two pictures join into one slide with the words of both, and split again into two', () => {
  expect([canJoin(DECK, 't1'), canJoin(DECK, 'v1'), canJoin(DECK, 'v2')]).toEqual([false, true, false])
  const joined = joinSlides(DECK, 'v1')
  expect(order(joined)).toBe('t1 v1')
  expect(joined.slides[1]).toMatchObject({ title: '题v1', notes: '先说\n后说' })
  expect(joined.slides[1]?.kind === 'view' && joined.slides[1].pins.map((pin) => pin.frozen)).toEqual(['k1', 'k2'])
  const split = splitSlide(joined, 'v1', '第二图')
  expect(split.slides.map(({ title }) => title)).toEqual(['题t1', '题v1', '第二图'])
  expect(split.frozen).toBe(DECK.frozen)
})

test('three pictures do not fit on one slide', () => {
  const joined = joinSlides(addSlide(DECK, buildViewSlide('', ['k1']), 3), 'v1')
  expect(canJoin(joined, 'v1')).toBe(false)
  expect(joinSlides(joined, 'v1')).toBe(joined)
  expect(splitSlide(DECK, 'v1', '')).toBe(DECK)
})

test('refreshed pictures are drawn from the new data, and the old go unless another slide shows them', () => {
  const pins = [{ link: '#/compare', frozen: 'k9' }]
  const frozen = { k9: { taken: '2026-05-01', document: {} } }
  expect(Object.keys(refreshSlide(DECK, 'v1', { pins, frozen }).frozen)).toEqual(['k2', 'k9'])
})

test('a view pinned on data already held keeps the day on which they were first taken', () => {
  const data = { taken: '2026-09-09', document: {} }
  const pin = { link: '#/overview', frozen: 'k1' }
  const deck = pinSlide(DECK, { title: '总览', pin, data })
  expect(deck.slides.at(-1)).toEqual({
    kind: 'view',
    id: 's4',
    title: '总览',
    notes: '',
    remark: '',
    pins: [pin],
  })
  expect(deck.frozen['k1']?.taken).toBe('2026-03-01')
  expect(pinSlide(DECK, { title: '', pin: { ...pin, frozen: 'k3' }, data }).frozen['k3']).toBe(data)
})
