import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState, type DragEvent } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import { indexOfSlide, addSlide, type NewSlide } from '../../../domain/deck/deckEdit.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { deleteSlide, goToSlide, shiftSlide } from './slideActions.ts'
import styles from './SlideList.module.css'
import { SlideListItem } from './SlideListItem.tsx'
import type { StalenessByPin } from './staleness.ts'
import { SLIDE_LIMIT } from '../../../data/storage/deckSchema.ts'
import { changeDeck } from '../../../state/deckStore.ts'
import { select } from '../../../state/selectionStore.ts'

interface SlideDrag {
  /** The gap a dragged slide would drop into, from 0 before the first; null while none is dragged over the list. */
  dropAt: number | null
  /** For the list: its items are draggable and say their slide in `data-slide`. */
  handlers: {
    onDragStart: (event: DragEvent) => void
    onDragOver: (event: DragEvent) => void
    onDragLeave: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
    onDragEnd: () => void
  }
}

interface SlideListProps {
  deck: Deck
  picked: Slide
  staleness: StalenessByPin
}

/** The slides in order, small: pick one, move it by keys or by drag. One stop for Tab, arrows within. */
export function SlideList({ deck, picked, staleness }: SlideListProps): ReactElement {
  const t = deckMessages(useMessages()).list
  const list = useRef<HTMLOListElement>(null)
  const drag = useSlideDrag(deck)
  const index = indexOfSlide(deck, picked.id)
  const [said, setSaid] = useState('')
  useFollow(list, `${picked.id} ${index}`)
  function onKey(event: KeyboardEvent): void {
    const to = placeAfter(event.key, index, deck.slides.length)
    if (event.key === 'Delete') deleteSlide(deck, picked.id)
    else if (to === null) return
    else if (event.altKey) {
      shiftSlide(deck, picked.id, to)
      setSaid(t.moved(to + 1, deck.slides.length))
    } else goToSlide(deck, to)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <nav aria-label={t.title} className={styles['side']}>
      <AddSlides deck={deck} after={index} />
      {/* Keys and drags are of the slides in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={styles['list']} title={t.hint} onKeyDown={onKey} {...drag.handlers}>
        {deck.slides.map((slide, place) => (
          <SlideListItem
            key={slide.id}
            deck={deck}
            slide={slide}
            place={place}
            isPicked={slide === picked}
            mark={drag.dropAt === place ? 'before' : drag.dropAt === place + 1 ? 'after' : null}
            staleness={staleness}
          />
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </nav>
  )
}

function placeAfter(key: string, index: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: count - 1,
  }
  const place = places[key]
  return place === undefined ? null : Math.max(0, Math.min(count - 1, place))
}

/** Keeps the picked slide in sight, and the focus on it as long as the focus is in the list: a moved button loses it. */
function useFollow(list: { current: HTMLElement | null }, picked: string): void {
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const button = list.current?.querySelector<HTMLElement>('[aria-current=true]')
    if (!button) return
    if (hadFocus.current || list.current?.contains(document.activeElement)) button.focus({ preventScroll: true })
    button.closest('li')?.scrollIntoView({ block: 'nearest' })
    // Only when another slide is picked or it has moved: whoever scrolls the list is left alone.
  }, [list, picked])
  useLayoutEffect(() => {
    const element = list.current
    const note = (): void => {
      hadFocus.current = element?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [list, picked])
}

/** Moves slides by dragging, with the browser's own means, so that the list scrolls by itself at its ends. */
function useSlideDrag(deck: Deck): SlideDrag {
  const [dragged, setDragged] = useState<string | null>(null)
  const [dropAt, setDropAt] = useState<number | null>(null)
  function end(): void {
    setDragged(null)
    setDropAt(null)
  }
  return {
    dropAt,
    handlers: {
      onDragStart: ({ target, dataTransfer }) => {
        const id = target instanceof Element ? target.closest('[data-slide]')?.getAttribute('data-slide') : null
        if (id == null) return
        dataTransfer.effectAllowed = 'move'
        dataTransfer.setData('text/plain', id)
        setDragged(id)
      },
      onDragOver: (event) => {
        if (dragged === null) return
        event.preventDefault()
        setDropAt(gapAt(event))
      },
      onDragLeave: ({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setDropAt(null)
      },
      onDrop: (event) => {
        if (dragged === null) return
        event.preventDefault()
        const [from, gap] = [indexOfSlide(deck, dragged), gapAt(event)]
        shiftSlide(deck, dragged, gap > from ? gap - 1 : gap)
        end()
      },
      onDragEnd: end,
    },
  }
}

/** How many slides of the list have their middle above the pointer. */
function gapAt({ currentTarget, clientY }: DragEvent): number {
  return [...currentTarget.children].filter((item) => {
    const { top, height } = item.getBoundingClientRect()
    return top + height / 2 < clientY
  }).length
}

/** Adds slides of words after a place from 0; -1 is before the first. */
export function AddSlides({ deck, after }: { deck: Deck; after: number }): ReactElement {
  const t = deckMessages(useMessages()).list
  const kinds: readonly [string, NewSlide][] = [
    [t.cover, { kind: 'cover', title: t.coverTitle, notes: '', subtitle: '' }],
    [t.section, { kind: 'section', title: t.sectionTitle, notes: '', subtitle: '' }],
    [t.text, { kind: 'text', title: t.textTitle, notes: '', text: '' }],
  ]
  function add(slide: NewSlide): void {
    // A cover belongs at the front.
    const at = slide.kind === 'cover' ? 0 : after + 1
    changeDeck(deck.id, (one) => addSlide(one, slide, at), { what: 'added' })
    select({ deck: deck.id, slide: at + 1 })
  }
  return (
    <div role="group" aria-label={t.add} className={styles['add']}>
      <span aria-hidden="true">{t.add}</span>
      {kinds.map(([name, slide]) => (
        <button
          key={slide.kind}
          type="button"
          className={styles['smallButton']}
          aria-label={`${t.add} ${name}`}
          disabled={deck.slides.length >= SLIDE_LIMIT}
          onClick={() => add(slide)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
