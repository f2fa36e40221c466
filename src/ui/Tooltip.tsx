import { type ReactElement, useLayoutEffect, useRef } from 'react'
import type { Facts } from '../lib/facts.ts'
import styles from './Tooltip.module.css'

interface TooltipProps {
  id: string
  facts: Facts
  /** What it belongs to, in pixels of the element that it lies in. */
  beside: Box
  /** Beside a line from top to bottom, not above a mark. */
  isAcross?: boolean
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Size {
  width: number
  height: number
}

interface Place {
  x: number
  y: number
}

/** Kept free around it, and between it and what it belongs to. */
const GAP = 8

/** Facts beside a mark, whole inside the window; never in the pointer's way. */
export function Tooltip({ id, facts, beside, isAcross = false }: TooltipProps): ReactElement {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = element
    const origin = current?.offsetParent?.getBoundingClientRect()
    if (!current || !origin) return
    const { clientWidth, clientHeight } = document.documentElement
    const anchor = { ...beside, x: beside.x + origin.left, y: beside.y + origin.top }
    const frame = { width: clientWidth, height: clientHeight }
    const place = (isAcross ? placeAcross : placeTooltip)(anchor, current.getBoundingClientRect(), frame)
    current.style.left = `${place.x - origin.left}px`
    current.style.top = `${place.y - origin.top}px`
  }, [facts, beside, isAcross])
  return (
    <div ref={element} id={id} role="tooltip" className={styles['tooltip']}>
      <strong>{facts.title}</strong>
      <dl>
        {facts.lines.map(({ name, text }) => (
          <div key={`${name} ${text}`}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Above what it belongs to, below where there is no room, beside the edges of the window where both would cut it. */
export function placeTooltip(anchor: Box, size: Size, frame: Size): Place {
  const above = anchor.y - size.height - GAP
  const y = above >= GAP ? above : anchor.y + anchor.height + GAP
  return keptInside({ x: anchor.x + anchor.width / 2 - size.width / 2, y }, size, frame)
}

/** To the right of it, to the left where there is no room. */
export function placeAcross(anchor: Box, size: Size, frame: Size): Place {
  const right = anchor.x + anchor.width + GAP
  const x = right + size.width + GAP <= frame.width ? right : anchor.x - size.width - GAP
  return keptInside({ x, y: anchor.y - size.height / 2 }, size, frame)
}

function keptInside({ x, y }: Place, size: Size, frame: Size): Place {
  return {
    x: Math.max(GAP, Math.min(x, frame.width - size.width - GAP)),
    y: Math.max(GAP, Math.min(y, frame.height - size.height - GAP)),
  }
}
