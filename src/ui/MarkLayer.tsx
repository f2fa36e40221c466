import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import styles from './MarkLayer.module.css'

/** A place over a picture, in its pixels. */
export interface Mark {
  id: string
  x: number
  y: number
  width: number
  height: number
  label: string
  /** Shown beside the mark while it is pointed at; none when the picture says it already. */
  tip?: string
  /** Marks of one row or line share this. */
  row: string
}

interface MarkLayerProps<M extends Mark> {
  marks: readonly M[]
  /** What the whole is and how to move in it. */
  label: string
  isPicked: (mark: M) => boolean
  onPick: (mark: M) => void
}

/** Buttons over a picture, one a mark: click or Enter opens, arrow keys move. One stop for Tab. */
export function MarkLayer<M extends Mark>({ marks, label, isPicked, onPick }: MarkLayerProps<M>): ReactElement {
  const [current, setCurrent] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const active = Math.min(current, marks.length - 1)
  const move = (event: KeyboardEvent): void => {
    const next = nextMark(marks, active, event.key)
    // Inside a picture arrow keys mean the marks, even where there is no next one.
    if (event.key.startsWith('Arrow') || next !== null) event.preventDefault()
    if (next === null) return
    setCurrent(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div ref={list} role="toolbar" className={styles['marks']} aria-label={label} tabIndex={-1} onKeyDown={move}>
      {marks.map((mark, index) => (
        <button
          key={mark.id}
          type="button"
          className={styles['mark']}
          data-tip={mark.tip ?? ''}
          tabIndex={index === active ? 0 : -1}
          aria-label={mark.label}
          aria-pressed={isPicked(mark)}
          style={{ left: mark.x, top: mark.y, width: mark.width, height: mark.height }}
          onFocus={() => setCurrent(index)}
          onClick={() => onPick(mark)}
        />
      ))}
    </div>
  )
}

/**
 * Index of the mark an arrow key leads to; null for other keys and at the ends.
 * Up and Down go to the mark above or below at about the same place across; Left and Right stay in the row.
 */
export function nextMark(marks: readonly Mark[], from: number, key: string): number | null {
  const mark = marks[from]
  if (!mark) return null
  if (key === 'Home') return 0
  if (key === 'End') return marks.length - 1
  if (key === 'ArrowLeft' || key === 'ArrowRight') return inRow(marks, from, key === 'ArrowRight' ? 1 : -1)
  if (key === 'ArrowUp' || key === 'ArrowDown') return acrossRows(marks, mark, key === 'ArrowDown' ? 1 : -1)
  return null
}

function inRow(marks: readonly Mark[], from: number, step: 1 | -1): number | null {
  const next = marks[from + step]
  return next && next.row === marks[from]?.row ? from + step : null
}

function acrossRows(marks: readonly Mark[], mark: Mark, step: 1 | -1): number | null {
  const from = centre(mark)
  const ahead = marks
    .map((other, index) => ({ index, row: other.row, ...offset(from, centre(other)) }))
    .filter((other) => other.row !== mark.row && other.down * step > 0)
    .toSorted((a, b) => distance(a) - distance(b))
  return ahead[0]?.index ?? null
}

/** Staying level across counts for more than being near. */
function distance({ down, across }: { down: number; across: number }): number {
  return Math.abs(down) + Math.abs(across) * 3
}

function offset(from: { x: number; y: number }, to: { x: number; y: number }): { down: number; across: number } {
  return { down: to.y - from.y, across: to.x - from.x }
}

function centre(mark: Mark): { x: number; y: number } {
  return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 }
}
