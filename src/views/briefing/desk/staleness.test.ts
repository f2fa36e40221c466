import { expect, test } from 'vitest'
import { buildBoard, buildObservation, buildTown } from '../../../domain/testing/buildBoard.ts'
import type { Board } from '../../../domain/board/board.ts'
import type { Deck } from '../../../domain/deck/deck.ts'
import { pinSlide } from '../../../domain/deck/deckEdit.ts'
import { buildDeck } from '../../../domain/testing/buildDeck.ts'
import { frozenBoard } from '../../../data/storage/deckFile.ts'
import { freezeBoard } from '../../../export/document/settingsDocument.ts'
import { zh } from '../../../i18n/zh.ts'
import { invariant } from '../../../lib/invariant.ts'
import { contentOfPin, messagesOfSlide } from '../slide/slideData.ts'
import { stalenessOf } from './staleness.ts'

const LINK = '#/compare/petitions.handled?year=2022'

/** Three areas of one level with a figure each, and one that is silent. */
function boardOf(level: 'town' | 'county' | 'prefecture', codes: readonly string[]): Board {
  const parent = codes[0]?.slice(0, -2) ?? ''
  const towns = codes.map((code) => buildTown(code, { level, parent, name: `甲${code.slice(-2)}` }))
  const observations = codes
    .slice(1)
    .map((area, index) => buildObservation({ area, indicator: 'petitions.handled', value: 10 + index, unit: '件' }))
  const board = buildBoard({ towns, observations, meta: { synthetic: true } })
  const frozen = freezeBoard(board, '2026-03-01')
  invariant(frozen, 'one kind of areas')
  // As it will be read again.
  const read = frozenBoard(frozen.data)
  invariant(read, 'what was frozen can be read')
  return read
}

function deckOn(board: Board, pins = 1): Deck {
  const frozen = freezeBoard(board, '2026-03-01')
  invariant(frozen, 'one kind of areas')
  const { key, data } = frozen
  const pinned = { title: '题', pin: { link: LINK, frozen: key }, data }
  return Array.from({ length: pins }).reduce<Deck>((deck) => pinSlide(deck, pinned), buildDeck([]))
}

const TOWNS = boardOf('town', ['990101101', '990101102', '990101103', '990101104'])
const COUNTIES = boardOf('county', ['990101', '990102', '990103', '990104'])
const CITIES = boardOf('prefecture', ['9901', '9902', '9903', '9904'])
const WORDS = { town: zh, county: zh.atLevel('county'), prefecture: zh.atLevel('prefecture') }

/** All that a slide says, title aside. */
function saidBy(deck: Deck, level: keyof typeof WORDS): string {
  const [slide] = deck.slides
  invariant(slide?.kind === 'view' && slide.pins[0], 'a slide of one picture')
  const content = contentOfPin(deck, slide.pins[0], WORDS[level])
  const m = messagesOfSlide(deck, slide, WORDS[level])
  return [
    content?.title,
    ...(content?.takeaways.map(({ text }) => text) ?? []),
    content?.stamp.coverage,
    m.table.town,
  ].join('\n')
}

test.each([
  ['镇', TOWNS, /4 ?镇|镇/, /县|市/],
  ['县', COUNTIES, /县/, /镇/],
  ['市', CITIES, /市/, /镇|县/],
] as const)('a slide pinned among %s speaks of them whatever is open', (_, board, own, others) => {
  const said = (['town', 'county', 'prefecture'] as const).map((open) => saidBy(deckOn(board), open))
  expect(new Set(said).size).toBe(1)
  expect(said[0]).toMatch(own)
  expect(said[0]).not.toMatch(others)
})

test('a deck is as it was over its own data, in whatever words they were drawn first, and of another set over others', () => {
  for (const board of [TOWNS, COUNTIES, CITIES]) {
    const deck = deckOn(board)
    const [slide] = deck.slides
    invariant(slide?.kind === 'view' && slide.pins[0], 'a slide of one picture')
    for (const m of Object.values(WORDS)) {
      contentOfPin(deck, slide.pins[0], m)
      expect(stalenessOf(deck, slide.pins[0], { board, m })).toEqual({ kind: 'current' })
    }
    for (const other of [TOWNS, COUNTIES, CITIES].filter((one) => one !== board))
      expect(stalenessOf(deck, slide.pins[0], { board: other, m: zh }).kind).toBe('otherSet')
  }
})
