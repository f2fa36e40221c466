import { jumpTarget, keptPlace, movePlace, type TalkPlace, type TalkMove } from '../../../domain/deck/talkPlace.ts'
import type { SlidePlace, SlideContent, TableCell } from '../../../shown/slideContent.ts'
import type { TalkScreen } from './useTalkChannel.ts'
import { type SheetPage, sheetPages } from '../../../shown/sheetPages.ts'

/** What is told in passing; a later key takes it away. */
export type TalkNotice = 'noSuchSlide' | 'noEvidence' | 'refused' | 'lostFullScreen' | 'popupBlocked' | 'noChannel'

/** Everything about a talk that changes while it is given. */
export interface Talk extends TalkPlace {
  screen: TalkScreen
  open: 'evidence' | 'overview' | 'keys' | null
  /** Digits of the slide to jump to, until Enter. */
  typed: string
  /** The table instead of the picture; ends with the slide. */
  table: boolean
  picked: SlidePlace | null
  notice: TalkNotice | null
}

export interface TalkScene {
  /** Number of pages of each slide. */
  pages: readonly number[]
  /** What can be pointed at on the page that is shown. */
  places: readonly SlidePlace[]
}

/** As many as the largest talk has. */
const MAX_DIGITS = 3

/** At the beginning of a talk, and after everything was closed. */
export function talkAt(place: TalkPlace): Talk {
  return { ...place, screen: 'slide', open: null, typed: '', table: false, picked: null, notice: null }
}

/** Whether Esc closes something, rather than leaving the talk. */
export function hasOpen({ screen, open, typed }: Talk): boolean {
  return open !== null || screen !== 'slide' || typed !== ''
}

/** What a key does to a talk. Keys that open windows or leave change nothing here. */
export function talkStep(before: Talk, action: TalkAction, scene: TalkScene): Talk {
  const talk = {
    ...before,
    notice: null,
    typed: action.kind === 'digit' || action.kind === 'erase' ? before.typed : '',
  }
  switch (action.kind) {
    case 'move':
      // Who comes back from a dark screen sees what was left, not what comes next.
      if (talk.screen !== 'slide') return { ...talk, screen: 'slide' }
      return { ...goTo(talk, movePlace(talk, action.move, scene.pages)), open: null }
    case 'digit':
      return { ...talk, typed: (talk.typed + action.digit).slice(-MAX_DIGITS) }
    case 'erase':
      return { ...talk, typed: talk.typed.slice(0, -1) }
    case 'jump':
      return before.typed === '' ? talk : jump(talk, before.typed, scene)
    case 'screen':
      return { ...talk, open: null, screen: talk.screen === action.screen ? 'slide' : action.screen }
    case 'table':
      return { ...talk, screen: 'slide', open: null, table: !talk.table }
    case 'point':
      return { ...talk, screen: 'slide', picked: stepPlace(scene.places, talk.picked, action.step) }
    case 'open':
      return talk.open === action.what ? { ...talk, open: null } : openOver(talk, action.what, scene)
    case 'escape':
      return closeOne(before)
    case 'fullScreen':
    case 'presenter':
      return talk
  }
}

/** Stands at another place. What belonged to the slide that is left is closed. */
export function goTo(talk: Talk, place: TalkPlace): Talk {
  if (talk.slide === place.slide && talk.page === place.page) return talk
  return { ...talkAt(place), table: talk.table && talk.slide === place.slide }
}

function jump(talk: Talk, typed: string, { pages }: TalkScene): Talk {
  const slide = jumpTarget(typed, pages.length)
  if (slide === null) return { ...talk, notice: 'noSuchSlide' }
  return { ...goTo(talk, keptPlace({ slide, page: 1 }, pages)), open: null, screen: 'slide' }
}

/** Evidence of nothing in particular is that of the first number. */
function openOver(talk: Talk, what: 'evidence' | 'overview' | 'keys', { places }: TalkScene): Talk {
  const seen: Talk = { ...talk, screen: 'slide' }
  if (what !== 'evidence') return { ...seen, open: what }
  const picked = talk.picked ?? places[0] ?? null
  return picked ? { ...seen, open: what, picked } : { ...seen, open: null, notice: 'noEvidence' }
}

/** One thing at a time, the uppermost first. */
function closeOne(talk: Talk): Talk {
  if (talk.typed !== '') return { ...talk, typed: '' }
  if (talk.open !== null) return { ...talk, open: null }
  return { ...talk, screen: 'slide', notice: null }
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

export type TalkAction =
  | { kind: 'move'; move: TalkMove }
  | { kind: 'digit'; digit: string }
  | { kind: 'screen'; screen: 'black' | 'white' }
  | { kind: 'open'; what: 'evidence' | 'overview' | 'keys' }
  | { kind: 'point'; step: 1 | -1 }
  | { kind: 'jump' | 'erase' | 'table' | 'presenter' | 'fullScreen' | 'escape' }

const MOVES = new Map<string, TalkMove>(
  Object.entries({
    ArrowRight: 'next',
    PageDown: 'next',
    ArrowLeft: 'back',
    PageUp: 'back',
    Home: 'first',
    End: 'last',
  } as const),
)

const OTHERS = new Map<string, TalkAction>(
  Object.entries<TalkAction>({
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
    s: { kind: 'presenter' },
  }),
)

interface KeyPress {
  key: string
  shiftKey: boolean
}

/** What a key or a clicker's button means in a talk; null for keys that mean nothing there. */
export function talkKey({ key, shiftKey }: KeyPress): TalkAction | null {
  if (key === ' ') return { kind: 'move', move: shiftKey ? 'back' : 'next' }
  const move = MOVES.get(key)
  if (move) return { kind: 'move', move }
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  return OTHERS.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
