import type { ReactElement, ReactNode } from 'react'
import { CELL_STATES } from '../../domain/cell.ts'
import type { Overview } from '../../domain/overview.ts'
import { MIN_PEERS_FOR_STANDING } from '../../domain/standing.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { Panel } from '../../ui/Panel.tsx'
import { nameOfIndicator } from '../../shown/names.ts'
import { StateSign } from '../parts/StateSign.tsx'
import styles from './LegendPanel.module.css'
import tableStyles from './OverviewTable.module.css'
import { standingMark } from './standingMark.ts'

const STANDINGS = ['top', 'upper', 'lower', 'bottom'] as const
const MAX_NAMES = 3

/** What colours, hatching, signs and words of the table mean. */
export function LegendPanel({ shown }: { shown: Overview }): ReactElement {
  const m = useMessages()
  const t = m.overview.legend
  const present = new Set(shown.rows.flatMap((row) => row.readings.map((reading) => reading.state)))
  const absent = CELL_STATES.filter((state) => state !== 'number' && state !== 'zero' && present.has(state))
  return (
    <Panel title={t.title}>
      <ul className={styles['list']}>
        {shown.isComparable &&
          STANDINGS.map((standing) => (
            <Entry key={standing} swatch={tableStyles[standing]} sign={standingMark(standing)}>
              {m.overview.standings[standing]}
            </Entry>
          ))}
        <Entry swatch={tableStyles['hatched']}>{t.hatch}</Entry>
        {absent.map((state) => (
          <Entry key={state} sign={<StateSign state={state} />}>
            {m.stateMeanings[state]}
          </Entry>
        ))}
        <li>{t.approximate}</li>
        {shown.isComparable && (
          <>
            <li>{neutralText(shown, m)}</li>
            <li>{t.peers(MIN_PEERS_FOR_STANDING)}</li>
          </>
        )}
      </ul>
    </Panel>
  )
}

function Entry({
  swatch = '',
  sign,
  children,
}: {
  swatch?: string | undefined
  sign?: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <li className={styles['entry']}>
      <span className={`${styles['swatch']} ${swatch}`} aria-hidden="true">
        {sign}
      </span>
      {children}
    </li>
  )
}

function neutralText({ columns }: Overview, m: Messages): string {
  const neutral = columns
    .map(({ comparison }) => comparison.request.indicator)
    .filter((one) => one.direction === 'neutral')
  const names = neutral.map((indicator) => nameOfIndicator(indicator, m)).join(m.listSeparator)
  return m.overview.legend.neutral(
    neutral.length > 0 && neutral.length <= MAX_NAMES ? names : m.overview.legend.neutralOnes,
  )
}
