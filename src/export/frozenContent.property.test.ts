import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleBoards } from '../../mocks/sampleBoards.ts'
import { projectorTheme } from '../charts/chartTheme.ts'
import { frozenBoard } from '../data/storage/deckFile.ts'
import type { Board } from '../domain/board/board.ts'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { contentOf } from '../shown/contentOf.ts'
import { SAMPLE_LINKS, shownOnAny } from '../shown/testing/sampleLinks.ts'
import { freezeBoard } from './document/settingsDocument.ts'

const boards = sampleBoards()
const ROOM = { width: 1600, height: 700 }

/** Everything a slide says, shows and draws; JSON alone would turn open ends into null. */
function reported(board: Board, link: string, m: typeof zh): string {
  const content = contentOf(shownOnAny(board, link), m)
  const scenes = content.pages.map(({ body }) =>
    body.kind === 'chart' ? body.chart.draw(ROOM, projectorTheme(1080), null) : null,
  )
  return JSON.stringify({ content, scenes }, (_, value: unknown) => (value === Infinity ? '∞' : value))
}

test('a slide shows, says and draws the frozen data as it did the live ones', () => {
  const frozen = [boards.demo, boards.faults, boards.sample].map((live) => {
    const data = freezeBoard(live, '2026-11-22')?.data
    return { live, board: data ? frozenBoard(data) : null }
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...frozen),
      fc.constantFrom(...SAMPLE_LINKS),
      fc.constantFrom(zh, en),
      ({ live, board }, link, m) => {
        expect(board && reported(board, link, m)).toBe(reported(live, link, m))
      },
    ),
  )
})
