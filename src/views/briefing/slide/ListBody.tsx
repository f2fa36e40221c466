import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { severityText } from '../../../shown/findingPages.ts'
import { fitList } from '../../../shown/fitList.ts'
import type { SlideItem } from '../../../shown/slideContent.ts'
import { LineSpans } from './Lines.tsx'
import type { BodyProps } from './bodyProps.ts'
import styles from './SlideSheet.module.css'

/** Sentences, each with how grave it is as a word; each can be pointed at where it has a place. */
export function ListBody({
  items,
  available,
  height,
  onPick,
}: BodyProps & { items: readonly SlideItem[] }): ReactElement {
  const m = useMessages()
  const fitted = fitList(items, available, height)
  return (
    <ul className={styles['list']} style={{ fontSize: fitted.size }}>
      {items.map(({ severity, text, place }, index) => {
        const lines = <LineSpans lines={fitted.items[index] ?? [text]} />
        return (
          <li key={text}>
            <span className={severity === null ? styles['plain'] : styles[severity]}>
              {severity === null ? '' : severityText(severity, m)}
            </span>
            {place && onPick ? (
              <button type="button" className={styles['sentence']} onClick={() => onPick(place)}>
                {lines}
              </button>
            ) : (
              <span className={styles['sentence']}>{lines}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
