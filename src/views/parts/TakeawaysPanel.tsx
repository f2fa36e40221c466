import type { ReactElement } from 'react'
import type { Takeaway } from '../../domain/takeaway.ts'
import { takeawayText, type TakeawayContext } from '../../i18n/takeawayText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence } from '../../state/openStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import { RichText } from '../../ui/RichText.tsx'
import styles from './TakeawaysPanel.module.css'

interface TakeawaysPanelProps {
  takeaways: readonly Takeaway[]
  context: TakeawayContext
  /** The year whose evidence a takeaway about a town opens. */
  yearOf: (town: string) => number
}

/** Sentences computed from the comparison (要点); each opens the numbers that carry it. */
export function TakeawaysPanel({ takeaways, context, yearOf }: TakeawaysPanelProps): ReactElement {
  const m = useMessages()
  return (
    <Panel title={m.takeaways.title}>
      {takeaways.length === 0 && <p className={styles['none']}>{m.takeaways.none}</p>}
      {takeaways.length > 0 && (
        <ul className={styles['list']}>
          {takeaways.map((takeaway) => {
            const text = takeawayText(takeaway, context, m)
            const alongside = takeaway.towns.map((town) => ({ town, year: yearOf(town) }))
            const [first] = alongside
            return (
              <li key={text} className={styles['item']}>
                {first === undefined ? (
                  <RichText text={text} />
                ) : (
                  <button
                    type="button"
                    className={styles['link']}
                    onClick={() => openEvidence(alongside.length > 1 ? { ...first, alongside } : first)}
                  >
                    <RichText text={text} />
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
