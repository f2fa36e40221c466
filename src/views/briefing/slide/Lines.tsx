import styles from './SlideSheet.module.css'
import type { ReactElement } from 'react'
import type { SheetText } from '../../../shown/slide/layOutSheet.ts'

interface LinesProps {
  text: SheetText
  className?: string | undefined
  as?: 'p' | 'h2'
}

/** Text in the lines it was laid out in, so that no screen breaks it elsewhere. */
export function Lines({ text, className, as: Tag = 'p' }: LinesProps): ReactElement | null {
  const { size, lineHeight, lines } = text
  if (lines.length === 0) return null
  return (
    <Tag className={className} style={{ fontSize: size, lineHeight: `${lineHeight}px` }}>
      <LineSpans lines={lines} />
    </Tag>
  )
}

export function LineSpans({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        // Lines of a text have no other identity than their place.
        <span key={index} className={styles['line']}>
          {line}
        </span>
      ))}
    </>
  )
}
