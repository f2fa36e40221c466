import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'

/** Where keys have led to in a grid. */
interface GridKeys {
  table: RefObject<HTMLTableElement | null>
  /** `row:column` of the cell that Tab leads to. */
  stop: string
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: FocusEvent) => void
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Arrow keys between the cells of a table whose buttons carry `data-cell="row:column"`; one stop for Tab. */
export function useGridKeys(): GridKeys {
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState('0:0')
  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    const at = cellOf(event.target)
    if (!step || at === null) return
    // Inside the grid arrow keys mean its cells, even where there is no next one.
    event.preventDefault()
    const [row = 0, column = 0] = at.split(':').map(Number)
    table.current?.querySelector<HTMLElement>(`[data-cell="${row + step[0]}:${column + step[1]}"]`)?.focus()
  }
  function onFocus(event: FocusEvent): void {
    const at = cellOf(event.target)
    if (at !== null) setStop(at)
  }
  return { table, stop, onKeyDown, onFocus }
}

function cellOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset['cell'] ?? null) : null
}
