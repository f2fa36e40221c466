import type { ReactElement } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { ContentTakeaway } from '../../shown/slideContent.ts'
import { openPlaces } from '../../state/openStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import { RichText } from '../../ui/Sentence.tsx'
import styles from './TakeawaysPanel.module.css'

interface TakeawaysPanelProps {
  takeaways: readonly ContentTakeaway[]
  /** Said when there are none. */
  none?: string
}

/** Computed sentences (要点); each opens the numbers that carry it. */
export function TakeawaysPanel({ takeaways, none }: TakeawaysPanelProps): ReactElement {
  const m = useMessages()
  return (
    <Panel title={m.takeaways.title}>
      {takeaways.length === 0 ? (
        <p className={styles['none']}>{none ?? m.takeaways.none}</p>
      ) : (
        <ul className={styles['list']}>
          {takeaways.map((takeaway) => (
            <li key={takeaway.text} className={styles['item']}>
              <Sentence {...takeaway} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Sentence({ marked, places, href }: ContentTakeaway): ReactElement {
  if (href !== null) {
    return (
      <a className={styles['link']} href={href}>
        <RichText text={marked} />
      </a>
    )
  }
  if (places.length === 0) return <RichText text={marked} />
  return (
    <button type="button" className={styles['link']} onClick={() => openPlaces(places)}>
      <RichText text={marked} />
    </button>
  )
}
