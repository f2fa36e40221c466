import type { ComponentType, ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { sampleBoards } from '../../mocks/sampleBoards.ts'
import { pinSlide } from '../domain/deck/deckEdit.ts'
import { buildDeck } from '../domain/testing/buildDeck.ts'
import { freezeBoard } from '../export/document/settingsDocument.ts'
import { en } from '../i18n/en.ts'
import { messagesForBoard, type Messages } from '../i18n/messages.ts'
import { MessagesContext } from '../i18n/MessagesContext.ts'
import { zh } from '../i18n/zh.ts'
import { invariant } from '../lib/invariant.ts'
import { contentOf } from '../shown/contentOf.ts'
import { shownAt } from '../shown/testing/sampleLinks.ts'
import type { Selection } from '../state/selection.ts'
import { Handout } from '../views/briefing/print/Handout.tsx'
import { SlideSheet } from '../views/briefing/slide/SlideSheet.tsx'
import { CompareView } from '../views/compare/CompareView.tsx'
import { DataView } from '../views/data/DataView.tsx'
import { OverviewView } from '../views/overview/OverviewView.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { RelateView } from '../views/relate/RelateView.tsx'
import { TownView } from '../views/town/TownView.tsx'
import { TrendView } from '../views/trend/TrendView.tsx'

// Without a browser nothing is printed and no screen is wide.
vi.mock('../ui/usePrinting.ts', () => ({ usePrinting: () => false }))
vi.mock('../ui/useWideScreen.ts', () => ({ useWideScreen: () => false }))

const boards = sampleBoards()

/** Each view with sentences, on towns of one county and on a sample of unrelated ones. */
const LINKS = [
  ['demo', '#/overview?year=2022'],
  ['demo', '#/compare/petitions.handled?year=2022'],
  ['demo', '#/compare/satisfaction.rate?year=2022'],
  ['demo', '#/compare/legalAdvisor.visits?year=latest'],
  ['demo', '#/compare/petitions.handled?year=2022&vs=2021'],
  ['demo', '#/trend/petitions.handled'],
  ['demo', '#/relate?year=2022'],
  ['demo', '#/relate?paths=1'],
  ['demo', '#/town?town=990101103&year=2020'],
  ['demo', '#/town?town=990101204'],
  ['demo', '#/data?year=2022'],
  ['demo', '#/data?panel=findings'],
  ['sample', '#/compare/legalAdvisor.visits'],
  ['sample', '#/relate'],
] as const

const VIEWS: Partial<Record<Selection['view'], ComponentType<ViewProps>>> = {
  overview: OverviewView,
  compare: CompareView,
  trend: TrendView,
  relate: RelateView,
  town: TownView,
  data: DataView,
}

function rendered(element: ReactElement, m: Messages): string {
  return renderToStaticMarkup(<MessagesContext value={m}>{element}</MessagesContext>)
}

/** As it is read: blanks, which lines break at, left out. */
function bare(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '')
}

/** The texts of the elements of a kind in a part of the side column. */
function inRegion(markup: string, title: string, tag: string): string[] {
  const start = markup.indexOf(`aria-label="${title}"`)
  const region = start < 0 ? '' : markup.slice(start, markup.indexOf('</section>', start))
  return [...region.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => bare(text))
}

describe.each([zh, en])('$language', (language) => {
  describe.each(LINKS)('%s %s', (name, link) => {
    const board = boards[name]
    const shown = shownAt(board, link)
    const m = messagesForBoard(language, board)
    const content = contentOf(shown, m)
    const View = VIEWS[shown.selection.view]
    invariant(View, 'a view with sentences')
    const screen = rendered(<View {...shown} />, m)
    const frozen = freezeBoard(board, '2026-03-01')
    invariant(frozen, 'one kind of areas')
    const deck = pinSlide(buildDeck([]), { title: '题', pin: { link, frozen: frozen.key }, data: frozen.data })
    const [slide] = deck.slides
    invariant(slide, 'a slide')
    const paper = rendered(<Handout deck={deck} pages={[[1]]} hasNotes={false} />, language)
    const takeaways = content.takeaways.map(({ text }) => bare(text))
    const { stamp, verdict } = content

    test('title and subtitle stand on the screen', () => {
      expect(bare(screen)).toContain(bare(content.subtitle.filter((part) => part !== '').join(' · ')))
      expect(bare(paper)).toContain(bare(content.title))
    })

    test('takeaways on the screen and on paper are the same, in the same order', () => {
      expect(inRegion(screen, m.takeaways.title, 'li')).toEqual(takeaways)
      if (takeaways.length > 0) expect(bare(paper)).toContain(takeaways.join(''))
    })

    test('the verdict on the screen is the one of the stamp', () => {
      const parts = inRegion(screen, m.verdict.title, 'span').concat(inRegion(screen, m.verdict.title, 'p'))
      if (verdict) expect(parts.join('')).toBe(bare(stamp.verdict).split(bare(m.clauseSeparator)).join(''))
      const reasons = inRegion(screen, m.verdict.title, 'li')
      expect(reasons).toHaveLength(verdict ? stamp.reasons.length : 0)
      for (const [index, reason] of reasons.entries()) expect(bare(stamp.reasons[index] ?? '')).toContain(reason)
    })

    test('paper says the whole stamp', () => {
      for (const said of [stamp.unit, stamp.coverage, stamp.verdict, stamp.issued, ...stamp.reasons])
        expect(bare(paper)).toContain(bare(said))
    })

    test('a slide says verdict, coverage and source', () => {
      const sheet = bare(rendered(<SlideSheet deck={deck} slide={slide} width={1280} height={720} />, language))
      for (const said of [stamp.verdict, stamp.coverage, stamp.source, stamp.issued])
        expect(sheet).toContain(bare(said))
    })
  })
})

test('a town that was merged away says so in the same sentence on the screen and in its stamp', () => {
  const shown = shownAt(boards.demo, '#/town?town=990101204')
  const { stamp } = contentOf(shown, zh)
  const note = /role="note"[^>]*>(.*?)<\/div>/s.exec(rendered(<TownView {...shown} />, zh))?.[1] ?? ''
  expect(bare(note)).toContain('松坪乡并入高岭镇（2020年12月31日）')
  expect(stamp.reasons.join('')).toContain(bare(note.split('</p>').at(-2) ?? ''))
})

describe.each([zh, en])('headline figures, $language', (m) => {
  const shown = shownAt(boards.demo, '#/overview?year=2022')
  const screen = bare(rendered(<OverviewView {...shown} />, m))
  const [page] = contentOf(shown, m).pages
  const figures = page?.body.kind === 'figures' ? page.body.figures : []

  test.each(figures)('$name: coverage, change and line are the same on the screen and on a slide', (figure) => {
    const words = figure.notes.flatMap((note) => note.split(m.clauseSeparator))
    expect(words.length).toBeGreaterThan(1)
    for (const said of [figure.name, ...words]) expect(screen).toContain(bare(said))
  })
})
