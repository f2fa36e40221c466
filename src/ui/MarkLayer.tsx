import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { exposeInDevelopment } from '../lib/exposeInDevelopment.ts'
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
  /** Marks above and below each other share this, where they stand in columns such as years. */
  column?: string
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

/**
 * Live places over a picture: click or Enter opens, arrow keys move, facts on what is pointed at. One stop for Tab.
 * Rows have a button each, to be read one after the other; points, of which there may be a thousand, share one. For
 * each point that one is a new element which takes the focus: assistive technology says the name of what gets the
 * focus, while not all of it says a name that changes.
 */
export function MarkLayer<M extends Mark>(props: MarkLayerProps<M>): ReactElement {
  const { marks, factsAt, label, isPicked, onPick, onPoint, width, height } = props
  const [current, setCurrent] = useState<{ id: string } | null>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const layer = useRef<HTMLDivElement>(null)
  const hasFocus = useRef(false)
  const id = useId()
  const active = Math.max(0, current === null ? 0 : marks.findIndex((mark) => mark.id === current.id))
  const areRows = marks.every(isRow)
  const tip = useMemo(() => (pointed ? tipOf(pointed, marks, factsAt) : null), [pointed, marks, factsAt])
  const isShown = tip !== null
  const pointedMark = pointed ? (marks.find((mark) => mark.id === pointed.id) ?? null) : null
  useEffect(() => onPoint?.(pointedMark), [pointedMark, onPoint])
  useEffect(() => exposeInDevelopment(layer.current, { marks }), [marks])
  useEffect(() => (isShown ? onPressOutside(layer.current, () => setPointed(null)) : undefined), [isShown])
  useLayoutEffect(() => {
    if (hasFocus.current) layer.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [current, marks])

  const goTo = (mark: M): void => {
    setCurrent({ id: mark.id })
    setPointed({ id: mark.id, x: mark.x + MAX_POINT_WIDTH, y: mark.y })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setPointed(null)
    const next = nextMark(marks, active, event.key)
    // Inside a picture arrow keys mean the marks, even where there is no next one.
    if (event.key.startsWith('Arrow') || next !== null) event.preventDefault()
    const mark = next === null ? undefined : marks[next]
    if (mark) goTo(mark)
  }
  const onPointer = (event: MouseEvent<HTMLElement>): void => {
    const at = placeIn(event)
    setPointed({ id: markAt(marks, at)?.id ?? null, ...at })
  }
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    // Keys and assistive technology click without a place.
    const mark = (event.detail > 0 ? markAt(marks, placeIn(event)) : undefined) ?? markOf(event.target, marks)
    if (!mark) return
    setCurrent({ id: mark.id })
    onPick(mark)
  }
  const onFocus = ({ target }: FocusEvent): void => {
    hasFocus.current = true
    const mark = markOf(target, marks)
    if (mark && target.matches(':focus-visible')) goTo(mark)
  }
  // Pointing makes only the facts anew, not the buttons.
  const buttons = useMemo(
    () =>
      marks.map((mark, index) =>
        areRows || index === active ? (
          <button
            key={mark.id}
            type="button"
            className={styles['mark']}
            data-id={mark.id}
            tabIndex={index === active ? 0 : -1}
            aria-label={mark.label}
            aria-describedby={id}
            aria-pressed={isPicked(mark)}
            style={boxOf(mark)}
          />
        ) : null,
      ),
    [marks, areRows, active, id, isPicked],
  )
  return (
    <div
      ref={layer}
      role="toolbar"
      className={styles['marks']}
      data-on-mark={pointedMark !== null}
      aria-label={label}
      tabIndex={-1}
      style={{ width, height }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      // A finger that is lifted leaves the facts to be read.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setPointed(null)}
      onFocus={onFocus}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        hasFocus.current = false
        setPointed(null)
      }}
    >
      {pointedMark && <div className={styles['pointed']} style={boxOf(pointedMark)} />}
      {buttons}
      {tip?.isAcross === true && <div className={styles['across']} style={{ left: tip.beside.x, top: 0, height }} />}
      {tip && <Tooltip id={id} {...tip} />}
    </div>
  )
}

function isRow({ width }: Mark): boolean {
  return width > MAX_POINT_WIDTH
}

function boxOf({ x, y, width, height }: Mark): { left: number; top: number; width: number; height: number } {
  return { left: x, top: y, width, height }
}

function placeIn({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): { x: number; y: number } {
  const { left, top } = currentTarget.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

/** The mark under a place; of several the one whose middle is nearest. */
export function markAt<M extends Mark>(marks: readonly M[], { x, y }: { x: number; y: number }): M | undefined {
  const under = marks.filter((mark) => {
    const [across, down] = [x - mark.x, y - mark.y]
    return across >= 0 && across < mark.width && down >= 0 && down < mark.height
  })
  const away = (mark: Mark): number => Math.hypot(centre(mark).x - x, centre(mark).y - y)
  return under.toSorted((a, b) => away(a) - away(b))[0]
}

function markOf<M extends Mark>(target: EventTarget, marks: readonly M[]): M | undefined {
  const id = target instanceof HTMLElement ? target.dataset['id'] : undefined
  return marks.find((mark) => mark.id === id)
}

/** Facts on what is pointed at; null for what the picture no longer has. */
function tipOf({ id, x, y }: Pointed, marks: readonly Mark[], factsAt: MarkLayerProps<Mark>['factsAt']): Tip | null {
  const found = id === null ? factsAt?.(x, y) : undefined
  if (found) return { facts: found.facts, beside: { x: found.x, y, width: 0, height: 0 }, isAcross: true }
  const mark = marks.find((one) => one.id === id)
  if (!mark) return null
  const { width, height } = mark
  const isWide = isRow(mark)
  return { facts: mark.facts(), beside: { x: isWide ? x : mark.x, y: mark.y, width: isWide ? 0 : width, height } }
}

function onPressOutside(layer: HTMLElement | null, act: () => void): () => void {
  const onPress = ({ target }: Event): void => {
    if (target instanceof Node && layer?.contains(target) !== true) act()
  }
  document.addEventListener('pointerdown', onPress)
  return () => document.removeEventListener('pointerdown', onPress)
}

/**
 * Index of the mark an arrow key leads to; null for other keys and at the ends. Left and Right stay in the row.
 * Up and Down go through the column in order; without columns, and at its ends, to what is above or below at about the
 * same place across.
 */
export function nextMark(marks: readonly Mark[], from: number, key: string): number | null {
  const mark = marks[from]
  if (!mark) return null
  if (key === 'Home') return 0
  if (key === 'End') return marks.length - 1
  if (key === 'ArrowLeft' || key === 'ArrowRight') return inRow(marks, from, key === 'ArrowRight' ? 1 : -1)
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const step = key === 'ArrowDown' ? 1 : -1
  return (mark.column === undefined ? null : inColumn(marks, mark, step)) ?? acrossRows(marks, mark, step)
}

function inRow(marks: readonly Mark[], from: number, step: 1 | -1): number | null {
  const next = marks[from + step]
  return next && next.row === marks[from]?.row ? from + step : null
}

/** Two at one height come one after the other: each is reached. */
function inColumn(marks: readonly Mark[], mark: Mark, step: 1 | -1): number | null {
  const column = marks.filter((other) => other.column === mark.column).toSorted((a, b) => centre(a).y - centre(b).y)
  const next = column[column.indexOf(mark) + step]
  return next ? marks.indexOf(next) : null
}

function acrossRows(marks: readonly Mark[], mark: Mark, step: 1 | -1): number | null {
  const from = centre(mark)
  const ahead = marks
    .map((other, index) => ({ index, row: other.row, ...offset(from, centre(other)) }))
    .filter((other) => other.row !== mark.row && other.down * step > 0)
    .filter(({ index }) => mark.column === undefined || marks[index]?.column === undefined)
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
