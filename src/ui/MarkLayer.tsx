import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Facts } from '../lib/facts.ts'
import { type Box, Tooltip } from './Tooltip.tsx'
import styles from './MarkLayer.module.css'

/** A place over a picture, in its pixels. */
export interface Mark {
  id: string
  x: number
  y: number
  width: number
  height: number
  label: string
  /** What the tooltip says while the mark is pointed at or has the focus; made when it is wanted. */
  facts: () => Facts
  /** Marks of one row or line share this. */
  row: string
}

interface MarkLayerProps<M extends Mark> {
  /** Of the picture. */
  width: number
  height: number
  marks: readonly M[]
  /** What a place between the marks belongs to, and where across. */
  factsAt?: (x: number, y: number) => { x: number; facts: Facts } | null
  /** What the whole is and how to move in it. */
  label: string
  isPicked: (mark: M) => boolean
  onPick: (mark: M) => void
  /** Told of the mark that is pointed at or has the focus, and of its end. */
  onPoint?: (mark: M | null) => void
}

/** What is pointed at: a mark and how far across, or a place between the marks. */
interface Pointed {
  id: string | null
  x: number
  y: number
}

interface Tip {
  facts: Facts
  beside: Box
  isAcross?: boolean
}

/** A mark wider than this is a row: its facts stand where the pointer is, or near its beginning. */
const MAX_POINT_WIDTH = 200

/** Buttons over a picture, one a mark: click or Enter opens, arrow keys move, facts on what is pointed at. One stop for Tab. */
export function MarkLayer<M extends Mark>(props: MarkLayerProps<M>): ReactElement {
  const { marks, factsAt, label, isPicked, onPick, onPoint, width, height } = props
  const [current, setCurrent] = useState(0)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const layer = useRef<HTMLDivElement>(null)
  const id = useId()
  const active = Math.min(current, marks.length - 1)
  const tip = useMemo(() => (pointed ? tipOf(pointed, marks, factsAt) : null), [pointed, marks, factsAt])
  const isShown = tip !== null
  const pointedMark = pointed ? (marks.find(({ id: one }) => one === pointed.id) ?? null) : null
  useEffect(() => onPoint?.(pointedMark), [pointedMark, onPoint])
  useEffect(() => (isShown ? onPressOutside(layer.current, () => setPointed(null)) : undefined), [isShown])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setPointed(null)
    const next = nextMark(marks, active, event.key)
    // Inside a picture arrow keys mean the marks, even where there is no next one.
    if (event.key.startsWith('Arrow') || next !== null) event.preventDefault()
    if (next === null) return
    setCurrent(next)
    layer.current?.querySelectorAll('button')[next]?.focus()
  }
  const onPointer = ({ target, currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void => {
    const { left, top } = currentTarget.getBoundingClientRect()
    setPointed({ id: markOf(target, marks)?.id ?? null, x: clientX - left, y: clientY - top })
  }
  const onFocus = ({ target }: FocusEvent): void => {
    const mark = markOf(target, marks)
    if (!mark) return
    setCurrent(marks.indexOf(mark))
    if (target.matches(':focus-visible')) setPointed({ id: mark.id, x: mark.x + MAX_POINT_WIDTH, y: mark.y })
  }
  // Pointing makes only the facts anew, not a thousand buttons.
  const buttons = useMemo(
    () =>
      marks.map((mark, index) => (
        <button
          key={mark.id}
          type="button"
          className={styles['mark']}
          data-index={index}
          tabIndex={index === active ? 0 : -1}
          aria-label={mark.label}
          aria-describedby={id}
          aria-pressed={isPicked(mark)}
          style={{ left: mark.x, top: mark.y, width: mark.width, height: mark.height }}
          onClick={() => onPick(mark)}
        />
      )),
    [marks, active, id, isPicked, onPick],
  )
  return (
    <div
      ref={layer}
      role="toolbar"
      className={styles['marks']}
      aria-label={label}
      tabIndex={-1}
      style={{ width, height }}
      onKeyDown={onKeyDown}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      // A finger that is lifted leaves the facts to be read.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setPointed(null)}
      onFocus={onFocus}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setPointed(null)}
    >
      {buttons}
      {tip?.isAcross === true && <div className={styles['across']} style={{ left: tip.beside.x, top: 0, height }} />}
      {tip && <Tooltip id={id} {...tip} />}
    </div>
  )
}

function markOf<M extends Mark>(target: EventTarget, marks: readonly M[]): M | undefined {
  const index = target instanceof HTMLElement ? target.closest('button')?.dataset['index'] : undefined
  return index === undefined ? undefined : marks[Number(index)]
}

/** Facts on what is pointed at; null for what the picture no longer has. */
function tipOf({ id, x, y }: Pointed, marks: readonly Mark[], factsAt: MarkLayerProps<Mark>['factsAt']): Tip | null {
  const found = id === null ? factsAt?.(x, y) : undefined
  if (found) return { facts: found.facts, beside: { x: found.x, y, width: 0, height: 0 }, isAcross: true }
  const mark = marks.find((one) => one.id === id)
  if (!mark) return null
  const { width, height } = mark
  const isRow = width > MAX_POINT_WIDTH
  return { facts: mark.facts(), beside: { x: isRow ? x : mark.x, y: mark.y, width: isRow ? 0 : width, height } }
}

function onPressOutside(layer: HTMLElement | null, act: () => void): () => void {
  const onPress = ({ target }: Event): void => {
    if (target instanceof Node && layer?.contains(target) !== true) act()
  }
  document.addEventListener('pointerdown', onPress)
  return () => document.removeEventListener('pointerdown', onPress)
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
