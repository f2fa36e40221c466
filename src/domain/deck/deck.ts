/** What was done to a deck, to be said beside 撤销. */
export type DeckChange =
  | 'pinned'
  | 'added'
  | 'moved'
  | 'duplicated'
  | 'removed'
  | 'written'
  | 'joined'
  | 'split'
  | 'refreshed'
  | 'deckAdded'
  | 'deckRemoved'
  | 'deckRenamed'

/** A change that can be taken back. `before` is null for a deck that was not there. */
export interface DeckStep {
  what: DeckChange
  deck: string
  before: Deck | null
  /** Steps with the same mark follow each other as one: letters typed into one field. */
  mark: string | null
}

/** A presentation (汇报): slides in order, with the data they were pinned from, frozen. A value; edits make a new one. */
export interface Deck {
  /** Lower-case letters and digits; stands in links. */
  id: string
  title: string
  /** ISO time of the last change. */
  changed: string
  slides: readonly Slide[]
  /** Data as they were when slides were pinned, by a key of their content; slides pinned on the same data share one. */
  frozen: Readonly<Record<string, FrozenData>>
}

/** A whole `town-report/1` document as it stood, so that a slide draws, counts and proves exactly what it did. */
export interface FrozenData {
  /** ISO date on which it was pinned or refreshed. */
  taken: string
  /** Not trusted: it may come from a file, and is read by the document loader each time. */
  document: unknown
}

export type Slide = CoverSlide | SectionSlide | TextSlide | ViewSlide

interface SlideBase {
  /** Unique in its deck. */
  id: string
  title: string
  /** What the speaker says (备注); never shown to the room. */
  notes: string
}

/** The first slide, as a rule (封面). */
export interface CoverSlide extends SlideBase {
  kind: 'cover'
  subtitle: string
}

/** Announces what follows (章节). */
export interface SectionSlide extends SlideBase {
  kind: 'section'
  subtitle: string
}

/** Words only (文字). Lines are paragraphs. */
export interface TextSlide extends SlideBase {
  kind: 'text'
  text: string
}

/** One pinned view, or two side by side (图). */
export interface ViewSlide extends SlideBase {
  kind: 'view'
  /** A sentence of one's own under the picture (说明); empty for none. */
  remark: string
  pins: readonly Pin[]
}

/** A view as it was: its link, and the key of the frozen data it was drawn from. */
export interface Pin {
  /** `#/compare/petitions.handled?year=2022`; the link codec opens it. */
  link: string
  frozen: string
}

/** Pictures that fit on one slide. */
export const MAX_PINS = 2
