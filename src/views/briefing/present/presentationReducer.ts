import {
  jumpTarget,
  keptPlace,
  movePlace,
  type PresentationPlace,
  type PresentationMove,
} from '../../../domain/deck/presentationPlace.ts'
import type { SlidePlace, SlideContent, TableCell } from '../../../shown/slideContent.ts'
import type { PresentationScreen } from './usePresentationChannel.ts'
import { type SheetPage, sheetPages } from '../../../shown/slide/sheetPages.ts'

/** What is said in passing; a later key takes it away. */
export type PresentationNotice =
  | 'noSuchSlide'
  | 'noEvidence'
  | 'refused'
  | 'lostFullScreen'
  | 'popupBlocked'
  | 'noChannel'

/** Everything about a presentation that changes while it is given. */
export interface Presentation extends PresentationPlace {
  screen: PresentationScreen
  open: 'evidence' | 'overview' | 'keys' | null
  /** Digits of the slide to jump to, until Enter. */
  typed: string
  /** The table instead of the picture; ends with the slide. */
  table: boolean
  picked: SlidePlace | null
  notice: PresentationNotice | null
}

export interface PresentationScene {
  /** Number of pages of each slide. */
  pages: readonly number[]
  /** What can be pointed at on the page that is shown. */
  places: readonly SlidePlace[]
}

/** As many as the largest presentation has. */
const MAX_DIGITS = 3

/** At the beginning of a presentation, and after everything was closed. */
export function presentationAt(place: PresentationPlace): Presentation {
  return { ...place, screen: 'slide', open: null, typed: '', table: false, picked: null, notice: null }
}

/** Whether Esc closes something, rather than leaving the presentation. */
export function hasOpen({ screen, open, typed }: Presentation): boolean {
  return open !== null || screen !== 'slide' || typed !== ''
}

/** What a key does to a presentation. Keys that open windows or leave change nothing here. */
export function presentationReducer(
  before: Presentation,
  action: PresentationAction,
  scene: PresentationScene,
): Presentation {
  const state = {
    ...before,
    notice: null,
    typed: action.kind === 'digit' || action.kind === 'erase' ? before.typed : '',
  }
  switch (action.kind) {
    case 'move':
      // Who comes back from a dark screen sees what was left, not what comes next.
      if (state.screen !== 'slide') return { ...state, screen: 'slide' }
      return { ...goTo(state, movePlace(state, action.move, scene.pages)), open: null }
    case 'digit':
      return { ...state, typed: (state.typed + action.digit).slice(-MAX_DIGITS) }
    case 'erase':
      return { ...state, typed: state.typed.slice(0, -1) }
    case 'jump':
      return before.typed === '' ? state : jump(state, before.typed, scene)
    case 'screen':
      return { ...state, open: null, screen: state.screen === action.screen ? 'slide' : action.screen }
    case 'table':
      return { ...state, screen: 'slide', open: null, table: !state.table }
    case 'point':
      return { ...state, screen: 'slide', picked: stepPlace(scene.places, state.picked, action.step) }
    case 'open':
      return state.open === action.what ? { ...state, open: null } : openOver(state, action.what, scene)
    case 'escape':
      return closeOne(before)
    case 'fullScreen':
    case 'presenter':
    case 'theme':
      return state
  }
}

/** Stands at another place. What belonged to the slide that is left is closed. */
export function goTo(state: Presentation, place: PresentationPlace): Presentation {
  if (state.slide === place.slide && state.page === place.page) return state
  return { ...presentationAt(place), table: state.table && state.slide === place.slide }
}

function jump(state: Presentation, typed: string, { pages }: PresentationScene): Presentation {
  const slide = jumpTarget(typed, pages.length)
  if (slide === null) return { ...state, notice: 'noSuchSlide' }
  return { ...goTo(state, keptPlace({ slide, page: 1 }, pages)), open: null, screen: 'slide' }
}

/** Evidence of nothing in particular is that of the first number. */
function openOver(
  state: Presentation,
  what: 'evidence' | 'overview' | 'keys',
  { places }: PresentationScene,
): Presentation {
  const seen: Presentation = { ...state, screen: 'slide' }
  if (what !== 'evidence') return { ...seen, open: what }
  const picked = state.picked ?? places[0] ?? null
  return picked ? { ...seen, open: what, picked } : { ...seen, open: null, notice: 'noEvidence' }
}

/** One thing at a time, the uppermost first. */
function closeOne(state: Presentation): Presentation {
  if (state.typed !== '') return { ...state, typed: '' }
  if (state.open !== null) return { ...state, open: null }
  return { ...state, screen: 'slide', notice: null }
}

/** Places of a page that can be pointed at, each once, in reading order. Without content there are none. */
export function placesOfPage(contents: readonly (SlideContent | null)[], page: number, table = false): SlidePlace[] {
  const places = contents.flatMap((content) => {
    const pages = content ? sheetPages(content, contents.length, table) : []
    const shown = pages[page - 1] ?? pages.at(-1)
    return shown ? placesOf(shown) : []
  })
  return places.filter((place, index) => places.findIndex((other) => isSamePlace(other, place)) === index)
}

/** The pointer goes from town to town and stays with the year and the indicator where it can. Ends hold. */
export function stepPlace(places: readonly SlidePlace[], picked: SlidePlace | null, step: 1 | -1): SlidePlace | null {
  const towns = [...new Set(places.map(({ town }) => town))]
  const at = picked ? towns.indexOf(picked.town) : -1
  const next = at < 0 ? (step === 1 ? 0 : towns.length - 1) : Math.max(0, Math.min(at + step, towns.length - 1))
  const ofTown = places.filter(({ town }) => town === towns[next])
  const alike = ofTown.filter(({ indicator }) => indicator === picked?.indicator)
  return alike.find(({ year }) => year === picked?.year) ?? alike.at(-1) ?? ofTown.at(-1) ?? null
}

export function isSamePlace(one: SlidePlace, other: SlidePlace): boolean {
  return one.town === other.town && one.year === other.year && one.indicator === other.indicator
}

function placesOf({ body, table }: SheetPage): SlidePlace[] {
  // Whatever stands out in the picture is pointed at first.
  const rows = table.rows.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
  const places = body.kind === 'list' ? body.items : rows.flat()
  return places.flatMap(({ place }) => place ?? [])
}

function isChosen(row: readonly TableCell[]): boolean {
  return row[0]?.isChosen ?? false
}

export type PresentationAction =
  | { kind: 'move'; move: PresentationMove }
  | { kind: 'digit'; digit: string }
  | { kind: 'screen'; screen: 'black' | 'white' }
  | { kind: 'open'; what: 'evidence' | 'overview' | 'keys' }
  | { kind: 'point'; step: 1 | -1 }
  | { kind: 'jump' | 'erase' | 'table' | 'presenter' | 'fullScreen' | 'theme' | 'escape' }

const MOVES = new Map<string, PresentationMove>(
  Object.entries({
    ArrowRight: 'next',
    PageDown: 'next',
    ArrowLeft: 'back',
    PageUp: 'back',
    Home: 'first',
    End: 'last',
  } as const),
)

const OTHERS = new Map<string, PresentationAction>(
  Object.entries<PresentationAction>({
    ArrowDown: { kind: 'point', step: 1 },
    ArrowUp: { kind: 'point', step: -1 },
    Enter: { kind: 'jump' },
    Backspace: { kind: 'erase' },
    Escape: { kind: 'escape' },
    F5: { kind: 'fullScreen' },
    b: { kind: 'screen', screen: 'black' },
    '.': { kind: 'screen', screen: 'black' },
    '。': { kind: 'screen', screen: 'black' },
    w: { kind: 'screen', screen: 'white' },
    e: { kind: 'open', what: 'evidence' },
    g: { kind: 'open', what: 'overview' },
    '?': { kind: 'open', what: 'keys' },
    '？': { kind: 'open', what: 'keys' },
    t: { kind: 'table' },
    d: { kind: 'theme' },
    s: { kind: 'presenter' },
  }),
)

interface KeyPress {
  key: string
  shiftKey: boolean
}

/** What a key or a clicker's button means in a presentation; null for keys that mean nothing there. */
export function actionOfKey({ key, shiftKey }: KeyPress): PresentationAction | null {
  if (key === ' ') return { kind: 'move', move: shiftKey ? 'back' : 'next' }
  const move = MOVES.get(key)
  if (move) return { kind: 'move', move }
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  return OTHERS.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
