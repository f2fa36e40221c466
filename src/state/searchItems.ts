import type { Board } from '../domain/board/board.ts'
import type { Indicator } from '../domain/board/indicator.ts'
import { groupBy } from '../lib/groupBy.ts'
import { matchText, normaliseText, type Searchable, type TextMatch } from '../lib/matchText.ts'
import { type Selection, VIEW_IDS, type ViewId } from './selection.ts'

/** What can be found, in the order results are grouped. */
const SEARCH_KINDS = ['town', 'indicator', 'view'] as const

/** A thing to be found: its name first, then what else it is known by. */
export type SearchItem = { texts: readonly SearchText[] } & (
  | { kind: 'town' | 'indicator'; id: string }
  | { kind: 'view'; id: ViewId }
)

interface SearchText extends Searchable {
  /** Found by its beginning or by its last three digits only. */
  isCode: boolean
}

/** An item, which of its texts matched, and where. */
export interface SearchHit {
  item: SearchItem
  text: SearchText
  match: TextMatch
}

export interface SearchGroup {
  kind: SearchItem['kind']
  /** Best first. */
  hits: readonly SearchHit[]
  /** How many more there are. */
  more: number
}

/** Names in the language in use first; readings are what pinyin searches, none while they are not known. */
export interface SearchNames {
  readingsOf: (text: string) => Searchable['readings']
  namesOfIndicator: (indicator: Indicator) => readonly string[]
  namesOfView: (view: ViewId) => readonly string[]
}

const MAX_HITS = 8
/** A town's own part of its division code. */
const OWN_DIGITS = 3

/** Towns in official order, merged ones included; indicators that some town spoke of; every view. */
export function buildSearchItems(board: Board, names: SearchNames): SearchItem[] {
  const nameText = (text: string): SearchText => ({ text, readings: names.readingsOf(text), isCode: false })
  const plainText = (text: string): SearchText => ({ text, readings: [], isCode: false })
  const towns = board.towns.map(({ code, name }): SearchItem => {
    return { kind: 'town', id: code, texts: [nameText(name), { ...plainText(code), isCode: true }] }
  })
  const indicators = board.indicatorsInUse.map((one): SearchItem => {
    return { kind: 'indicator', id: one.id, texts: [...names.namesOfIndicator(one).map(nameText), plainText(one.id)] }
  })
  const views = VIEW_IDS.map((id): SearchItem => ({ kind: 'view', id, texts: names.namesOfView(id).map(nameText) }))
  return [...towns, ...indicators, ...views]
}

/** What a query finds, by kind, best first; nothing for an empty one. */
export function findItems(query: string, items: readonly SearchItem[], most: number = MAX_HITS): SearchGroup[] {
  const hits = items.flatMap((item) => bestHit(query, item))
  const byKind = groupBy(
    hits.toSorted((a, b) => a.match.grade - b.match.grade),
    (hit) => hit.item.kind,
  )
  return SEARCH_KINDS.flatMap((kind) => {
    const found = byKind.get(kind) ?? []
    return found.length === 0 ? [] : [{ kind, hits: found.slice(0, most), more: Math.max(0, found.length - most) }]
  })
}

/** Where a found item leads. An indicator stays in the view if that shows one, else it is compared. */
export function selectionOf({ kind, id }: SearchItem, { view, against }: Selection): Partial<Selection> {
  if (kind === 'town') return { view: 'town', town: id }
  if (kind === 'view') return { view: id }
  const hasIndicator = view === 'compare' || view === 'trend' || view === 'relate' || view === 'data'
  return {
    view: hasIndicator ? view : 'compare',
    indicator: id,
    scope: { kind: 'usual' },
    measure: null,
    // An indicator is not related to itself.
    ...(against === id ? { against: null } : {}),
  }
}

function bestHit(query: string, item: SearchItem): SearchHit[] {
  const hits = item.texts.flatMap((text) => {
    const match = text.isCode ? matchCode(query, text.text) : matchText(query, text)
    return match ? [{ item, text, match }] : []
  })
  return hits.toSorted((a, b) => a.match.grade - b.match.grade).slice(0, 1)
}

function matchCode(query: string, code: string): TextMatch | null {
  const wanted = normaliseText(query)
  if (!/^\d+$/.test(wanted)) return null
  const own = code.length - OWN_DIGITS
  if (code.endsWith(wanted) && wanted.length >= OWN_DIGITS) {
    return { from: code.length - wanted.length, to: code.length, grade: 0 }
  }
  if (code.startsWith(wanted)) return { from: 0, to: wanted.length, grade: 1 }
  return code.startsWith(wanted, own) ? { from: own, to: own + wanted.length, grade: 2 } : null
}
