import type { Board } from '../../domain/board/board.ts'
import type { Deck, FrozenData, Slide } from '../../domain/deck/deck.ts'
import { deckMessages } from '../../i18n/deck/deckMessages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { dateText } from '../../i18n/values/periodWords.ts'
import { formatLink } from '../../state/link.ts'
import { resolveSelection } from '../../state/resolveSelection.ts'
import { EMPTY_SELECTION, type Selection } from '../../state/selection.ts'
import { contentOf } from '../contentOf.ts'
import { proposedTitle } from './slideTitle.ts'

const MAX_HEADLINES = 4

interface AnnualDeckInput {
  board: Board
  /** The same data, frozen, and their key. */
  frozen: { key: string; data: FrozenData }
  /** The data set in the links; null for the default one. */
  dataset: string | null
  /** Lower-case letters and digits; no other deck has it. */
  id: string
  /** ISO time. */
  now: string
  m: Messages
}

/** The ready-made presentation (年度汇报), composed from the data: titles and notes are their 要点. */
export function annualDeck(input: AnnualDeckInput): Deck {
  const { board, frozen, id, now, m } = input
  const year = yearOfBoard(board)
  const headlines = headlinesOf(board)
  const wanted: Partial<Selection>[] = [
    { view: 'overview' },
    ...headlines.map((indicator) => ({ view: 'compare', indicator }) as const),
    { view: 'trend', indicator: headlines[0] ?? null, year: null },
    { view: 'data', panel: 'findings' },
    { view: 'data', panel: 'matrix' },
  ]
  const views = wanted.flatMap((patch) => viewSlide(input, { year, ...patch }) ?? [])
  return {
    id,
    title: deckMessages(m).annual.deck(countyOf(board), year === 'latest' ? null : year),
    changed: now,
    slides: [coverOf(input, year), ...views].map((slide, index) => ({ ...slide, id: `s${index + 1}` })),
    frozen: { [frozen.key]: frozen.data },
  }
}

function coverOf({ board, frozen, m }: AnnualDeckInput, year: number | 'latest'): Slide {
  const t = deckMessages(m).annual
  const { issued, classification, synthetic } = board.meta
  const lines = [
    t.date(dateText(frozen.data.taken, m)),
    issued === null ? '' : t.issued(dateText(issued, m)),
    t.classification(m.classifications[classification]),
    synthetic ? m.synthetic : '',
  ]
  const subtitle = [...new Set(lines)].filter((line) => line !== '').join('\n')
  return { kind: 'cover', id: '', title: t.deck(countyOf(board), year === 'latest' ? null : year), notes: '', subtitle }
}

/** Null for a view that these data cannot fill. The weightiest sentence is the title, the others are for the speaker. */
function viewSlide({ board, frozen, dataset, m }: AnnualDeckInput, patch: Partial<Selection>): Slide | null {
  const selection = { ...EMPTY_SELECTION, dataset, ...patch }
  const resolved = resolveSelection(board, selection)
  if (!resolved) return null
  const content = contentOf({ board, selection, resolved }, m)
  return {
    kind: 'view',
    id: '',
    title: proposedTitle(content),
    notes: content.takeaways
      .slice(1)
      .map(({ text }) => text)
      .join('\n'),
    remark: '',
    pins: [{ link: formatLink(selection), frozen: frozen.key }],
  }
}

/** Headline indicators first (核心指标), then others that reports speak of. */
function headlinesOf(board: Board): string[] {
  const inUse = board.indicatorsInUse
  const ordered = [...inUse.filter(({ headline }) => headline), ...inUse.filter(({ headline }) => !headline)]
  return ordered.slice(0, MAX_HEADLINES).map(({ id }) => id)
}

/** The year that views show when none is asked for: unrelated towns show their own latest. */
function yearOfBoard(board: Board): number | 'latest' {
  return resolveSelection(board, EMPTY_SELECTION)?.request.period.year ?? 'latest'
}

/** The county's name as the data give it, or their title. */
function countyOf(board: Board): string {
  const counties = [...board.areas.values()].filter(({ level }) => level === 'county')
  return counties.length === 1 && counties[0] ? counties[0].name : board.meta.title
}
