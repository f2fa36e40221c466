import styles from './SlideEditor.module.css'
import { type ReactElement, useDeferredValue, useRef, useState, useId } from 'react'
import type { Deck, Slide, ViewSlide } from '../../../domain/deck/deck.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { pagesOf } from '../../../shown/slide/sheetPages.ts'
import { Pager } from '../../../ui/Pager.tsx'
import { useAvailableSize } from '../../../ui/useAvailableSize.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'
import { usePinContents } from '../slide/slideData.ts'
import type { DeskTrouble } from './DeskNotice.tsx'
import { type Live, refreshed, type Staleness, type StalenessByPin } from './staleness.ts'
import { canJoin, indexOfSlide, type SlideWords, writeSlide } from '../../../domain/deck/deckEdit.ts'
import { formatLink, parseLink } from '../../../state/link.ts'
import { copySlide, deleteSlide, joinWithNext, shiftSlide, splitInTwo } from './slideActions.ts'
import { TEXT_LIMIT } from '../../../data/storage/deckSchema.ts'
import { dateText } from '../../../i18n/values/periodWords.ts'
import { changeDeck } from '../../../state/deckStore.ts'
import type { Messages } from '../../../i18n/messages.ts'

interface StaleNotesProps {
  deck: Deck
  slide: ViewSlide
  live: Live
  staleness: StalenessByPin
  onTrouble: (trouble: DeskTrouble | null) => void
}

type Field = keyof SlideWords

const FIELDS: Readonly<Record<Slide['kind'], readonly Field[]>> = {
  cover: ['title', 'subtitle', 'notes'],
  section: ['title', 'subtitle', 'notes'],
  text: ['title', 'text', 'notes'],
  view: ['title', 'remark', 'notes'],
}

const ROWS: Readonly<Record<Field, number>> = { title: 2, subtitle: 4, text: 8, remark: 3, notes: 6 }

interface SlideEditorProps {
  deck: Deck
  slide: Slide
  live: Live
  staleness: StalenessByPin
  onTrouble: (trouble: DeskTrouble | null) => void
}

const WIDE = 16 / 9
/** Kept free under the sheet for its pager. */
const BELOW = 60

/** One slide large, with everything that can be written on it and done with it. */
export function SlideEditor(props: SlideEditorProps): ReactElement {
  const { deck, slide } = props
  // Letters stand in their field at once; the picture follows when there is time.
  const drawn = useDeferredValue(deck)
  const drawnSlide = drawn.slides.find(({ id }) => id === slide.id) ?? slide
  const place = useRef<HTMLDivElement>(null)
  const available = useAvailableSize(place, BELOW)
  const width = available ? Math.floor(Math.min(available.width, available.height * WIDE)) : 0
  const [page, setPage] = useState(1)
  return (
    <div className={styles['editor']}>
      <div className={styles['stage']}>
        <SlideTools deck={deck} slide={slide} />
        {slide.kind === 'view' && <StaleNotes {...props} slide={slide} />}
        <div ref={place} className={styles['place']}>
          {width > 0 && (
            <div className={styles['sheet']} style={{ width }}>
              <SlideSheet deck={drawn} slide={drawnSlide} width={width} height={Math.floor(width / WIDE)} page={page} />
            </div>
          )}
        </div>
        {slide.kind === 'view' && <Pages deck={deck} slide={slide} page={page} onTurn={setPage} />}
      </div>
      <SlideWordsForm deck={deck} slide={slide} />
    </div>
  )
}

interface PagesProps {
  deck: Deck
  slide: ViewSlide
  page: number
  onTurn: (page: number) => void
}

/** The way through a picture of more towns than a room reads at once. */
function Pages({ deck, slide, page, onTurn }: PagesProps): ReactElement | null {
  const m = useMessages()
  const contents = usePinContents(deck, slide, m)
  const pages = pagesOf(contents)
  if (pages <= 1) return null
  const words = { ...m.compare, page: deckMessages(m).slide.page }
  return <Pager page={page} pages={pages} words={words} onTurn={onTurn} />
}

/** What can be done with the picked slide. */
function SlideTools({ deck, slide }: { deck: Deck; slide: Slide }): ReactElement {
  const m = useMessages()
  const t = deckMessages(m).slide
  const index = indexOfSlide(deck, slide.id)
  const pins = slide.kind === 'view' ? slide.pins : []
  return (
    <div className={styles['bar']}>
      <p className={styles['position']}>{t.position(index + 1, deck.slides.length)}</p>
      <div role="group" aria-label={t.tools} className={styles['tools']}>
        <button type="button" disabled={index === 0} onClick={() => shiftSlide(deck, slide.id, index - 1)}>
          {t.up}
        </button>
        <button
          type="button"
          disabled={index === deck.slides.length - 1}
          onClick={() => shiftSlide(deck, slide.id, index + 1)}
        >
          {t.down}
        </button>
        <button type="button" onClick={() => copySlide(deck, slide.id)}>
          {t.duplicate}
        </button>
        <button type="button" onClick={() => deleteSlide(deck, slide.id)}>
          {t.remove}
        </button>
        {canJoin(deck, slide.id) && (
          <button type="button" onClick={() => joinWithNext(deck, slide.id)}>
            {t.join}
          </button>
        )}
        {pins.length > 1 && (
          <button type="button" onClick={() => splitInTwo(deck, slide, m)}>
            {t.split}
          </button>
        )}
        {pins.map(({ link }, place) => (
          <a key={`${place} ${link}`} href={ownLink(link)}>
            {place === 0 ? t.source : t.secondSource}
          </a>
        ))}
      </div>
    </div>
  )
}

/** A deck is a file from anywhere: whatever stands there as a link leads to a view of this page or to its first. */
function ownLink(link: string): string {
  return formatLink(parseLink(link).selection)
}

/** The words of a slide, each in its field. */
function SlideWordsForm({ deck, slide }: { deck: Deck; slide: Slide }): ReactElement {
  const m = useMessages()
  const t = deckMessages(m).slide
  const id = useId()
  const words: Partial<SlideWords> = { ...slide }
  const pins = slide.kind === 'view' ? slide.pins : []
  const taken = [...new Set(pins.map(({ frozen }) => deck.frozen[frozen]?.taken).filter((one) => one != null))]
  function write(field: Field, text: string): void {
    const mark = `${slide.id} ${field}`
    // A title is one line, whatever was pasted.
    const value = field === 'title' ? text.replace(/\s*\n\s*/g, ' ') : text
    changeDeck(deck.id, (one) => writeSlide(one, slide.id, { [field]: value }), { what: 'written', mark })
  }
  return (
    <section className={styles['words']} aria-label={t.words}>
      {FIELDS[slide.kind].map((field) => (
        <div key={field} className={styles['field']}>
          <label htmlFor={`${id}${field}`}>{t[field]}</label>
          <textarea
            id={`${id}${field}`}
            rows={ROWS[field]}
            maxLength={TEXT_LIMIT}
            value={words[field] ?? ''}
            onChange={({ target }) => write(field, target.value)}
          />
        </div>
      ))}
      {taken.length > 0 && (
        <p className={styles['minor']}>{t.taken(taken.map((date) => dateText(date, m)).join(m.listSeparator))}</p>
      )}
    </section>
  )
}

/** How the slide stands to the data that are open: changed since, of another set, not to be read. Silent when all is as it was. */
function StaleNotes({ deck, slide, live, staleness, onTrouble }: StaleNotesProps): ReactElement {
  const m = useMessages()
  const found = slide.pins.map((pin) => staleness.get(pin)).filter((one) => one != null)
  const texts = [...new Set(found.map((one) => stalenessText(one, m)))].filter((text) => text !== '')
  function refresh(): void {
    const anew = refreshed(deck, slide, live)
    onTrouble(anew ? null : { kind: 'notRefreshed' })
    if (anew) changeDeck(deck.id, () => anew, { what: 'refreshed' })
  }
  return (
    <div aria-live="polite">
      {texts.map((text) => (
        <p key={text} className={styles['stale']}>
          {text}
        </p>
      ))}
      {found.some(({ kind }) => kind === 'changed') && (
        <button type="button" className={styles['refresh']} onClick={refresh}>
          {deckMessages(m).stale.refresh}
        </button>
      )}
    </div>
  )
}

function stalenessText(staleness: Staleness, m: Messages): string {
  const t = deckMessages(m).stale
  switch (staleness.kind) {
    case 'current':
      return ''
    case 'changed':
      return staleness.values > 0 ? t.changed(staleness.values) : staleness.isConclusion ? t.conclusion : t.origin
    case 'gone':
      return t.gone
    case 'otherSet':
      return t.otherSet(staleness.title)
    case 'unreadable':
      return t.unreadable
  }
}
