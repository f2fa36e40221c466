import { type ReactElement, useId, useLayoutEffect } from 'react'
import { WATERMARK_ANGLE, watermarkTile } from '../lib/watermarkTile.ts'
import styles from './Watermark.module.css'

const SIZE = 17

/**
 * Pale words across the whole window, and on each page of paper. Shapes and not a background, because printers leave
 * backgrounds out. It takes no click and is not read aloud.
 */
export function Watermark({ text }: { text: string }): ReactElement {
  // A reference cannot hold the signs that React puts around it.
  const id = `watermark-${useId().replace(/\W/g, '')}`
  useLayoutEffect(markRoot, [])
  const { width, height, size, places } = watermarkTile(text, SIZE)
  return (
    <svg className={styles['layer']} aria-hidden="true" focusable="false" data-watermark-layer>
      <defs>
        <pattern
          id={id}
          width={width}
          height={height}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${WATERMARK_ANGLE})`}
        >
          {places.map(({ x, y }) => (
            <text key={`${x} ${y}`} x={x} y={y} fontSize={size} className={styles['text']}>
              {text}
            </text>
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}

/** Small grey words are set a little darker while pale ones run across them. */
function markRoot(): () => void {
  document.documentElement.setAttribute('data-watermark', '')
  return () => document.documentElement.removeAttribute('data-watermark')
}
