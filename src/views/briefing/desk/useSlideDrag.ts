import { type DragEvent, useState } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { indexOfSlide } from '../../../domain/deckEdit.ts'
import { shiftSlide } from './slideActions.ts'

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

/** Moves slides by dragging, with the browser's own means, so that the list scrolls by itself at its ends. */
export function useSlideDrag(deck: Deck): SlideDrag {
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
