import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import styles from './MarkLayer.module.css'
import { type Mark, nextMark } from './nextMark.ts'

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
