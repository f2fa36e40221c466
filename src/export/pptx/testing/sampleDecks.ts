import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { mergeDocuments } from '../../../data/merge/mergeDocuments.ts'
import { readDocument } from '../../../data/document/readDocument.ts'
import { type Board, createBoard } from '../../../domain/board/board.ts'
import type { Deck, Slide, ViewSlide } from '../../../domain/deck/deck.ts'
import { buildBoard, buildObservation, buildTown } from '../../../domain/testing/buildBoard.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { zh } from '../../../i18n/zh.ts'
import { invariant } from '../../../lib/invariant.ts'
import { contentsOfLinks } from '../../../shown/testing/contentsOfLinks.ts'
import type { SlideContent } from '../../../shown/slideContent.ts'
import { projectorTheme } from '../../../charts/chartTheme.ts'
import { deckPptx } from '../deckPptx.ts'
import { officeSvg } from '../../picture/officeSvg.ts'

/** A white dot: tests have no canvas. */
const DOT =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

export function demoBoard(): Board {
  const path = resolve(import.meta.dirname, '../../../../mocks/fixtures/demo-county.json')
  const read = readDocument(readFileSync(path, 'utf8'), 'demo-county.json')
  invariant(read.ok, 'the demo county can be read')
  return createBoard(mergeDocuments([read.report]).set)
}

/** Each kind of view that can be pinned, and each kind of chart. */
export const LINKS = [
  '#/overview?year=2025',
  '#/compare/petitions.handled?year=2025',
  '#/compare/legalAdvisor.visits?year=2025',
  '#/compare/satisfaction.rate?year=2025',
  '#/compare/petitions.handled?year=2025&vs=2024',
  '#/trend/petitions.handled',
  '#/town?town=990101101',
  '#/relate',
  '#/data?year=2025&panel=findings',
  '#/data?year=2025&panel=matrix',
] as const

export function viewSlide(links: readonly string[], changes: Partial<ViewSlide> = {}): ViewSlide {
  const pins = links.map((link) => ({ link, frozen: 'x' }))
  return { kind: 'view', id: links.join(), title: '题目', notes: '', remark: '', pins, ...changes }
}

export function deckOf(slides: readonly Slide[], title = '测试汇报'): Deck {
  return { id: 'test', title, changed: '2026-01-01T00:00:00Z', slides, frozen: {} }
}

/** A deck with every kind of slide. */
export function wholeDeck(): Deck {
  return deckOf([
    { kind: 'cover', id: 'c', title: '示例县法治建设年度汇报', notes: '开场白', subtitle: '2025 年' },
    { kind: 'section', id: 's', title: '第二部分', notes: '', subtitle: '只说可比的' },
    { kind: 'text', id: 't', title: '下一步', notes: '', text: '一、催报\n二、核对' },
    ...LINKS.map((link) => viewSlide([link], { notes: `说明 ${link}`, remark: '备注一句' })),
    viewSlide([LINKS[1], LINKS[2]], { title: '两张图' }),
  ])
}

export function contentsOn(board: Board, m: Messages = zh): (slide: ViewSlide) => (SlideContent | null)[] {
  return ({ pins }) =>
    contentsOfLinks(
      board,
      pins.map(({ link }) => link),
      m,
    )
}

export function writeDeck(deck: Deck, board: Board, m: Messages = zh): Promise<Blob> {
  return deckPptx({
    deck,
    contentsOf: contentsOn(board, m),
    m,
    drawPicture: (chart, { w, h }) => {
      const theme = projectorTheme(1080)
      const drawn = chart.draw({ width: w * 144, height: h * 144 }, { ...theme, font: 'sans-serif' }, null)
      return Promise.resolve({ png: DOT, svg: officeSvg(drawn), aspect: 2 })
    },
  })
}

/** Names that break what does not escape: markup, quotes, half a character, control characters, emoji, length. */
export const HOSTILE = [
  `<a:t>&amp;"'</a:t>`,
  ']]><!-- & -->',
  '铃\u0007声\u000b镇',
  '半\ud83d字镇',
  '😀👩‍👩‍👧镇',
  '很'.repeat(199) + '镇',
  '\u202e反向镇',
  '%{0}$1$&镇',
] as const

/** Towns of hostile names with a figure each, in every awkward state. */
export function hostileBoard(): Board {
  const towns = HOSTILE.map((name, index) => buildTown(String(990_101_101 + index), { name }))
  const observations = towns.flatMap(({ code }, index) =>
    index === 7
      ? []
      : [
          buildObservation({
            area: code,
            indicator: 'petitions.handled',
            ...(STATES[index % STATES.length] ?? { value: 1 }),
          }),
        ],
  )
  return buildBoard({ towns, observations, meta: { title: HOSTILE[0] } })
}

const STATES = [
  { value: 12 },
  { value: 100, op: 'gt', raw: '100余件' },
  { value: 0 },
  { value: null },
  { value: 96, op: 'ge' },
  { value: 30, period: { start: '2022-01-01', end: '2022-11-12' } },
  { value: 180, unit: '人次' },
] as const
