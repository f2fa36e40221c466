import styles from './TableKey.module.css'
import tableStyles from './OverviewTable.module.css'
import type { ReactElement, ReactNode } from 'react'
import { CELL_STATES } from '../../domain/board/cell.ts'
import type { Overview } from '../../domain/overview/overview.ts'
import { MIN_PEERS_FOR_STANDING, type Standing } from '../../domain/town/standing.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { nameOfIndicator } from '../../shown/names.ts'
import { StateSign } from '../parts/StateSign.tsx'

const STANDINGS = ['top', 'upper', 'lower', 'bottom'] as const
const MAX_NAMES = 3

/** What colours, hatching and signs of the table mean, in a line below it; pointing at one says it in full. */
export function TableKey({ shown }: { shown: Overview }): ReactElement {
  const m = useMessages()
  const t = m.overview.legend
  const present = new Set(shown.rows.flatMap((row) => row.readings.map((reading) => reading.state)))
  const absent = CELL_STATES.filter((state) => state !== 'number' && state !== 'zero' && present.has(state))
  return (
    <ul className={styles['key']} aria-label={t.title}>
      {shown.isComparable &&
        STANDINGS.map((standing) => (
          <Entry
            key={standing}
            swatch={tableStyles[standing]}
            sign={standingMark(standing)}
            title={`${m.overview.standings[standing]}${m.clauseSeparator}${t.peers(MIN_PEERS_FOR_STANDING)}`}
          >
            {t.standings[standing]}
          </Entry>
        ))}
      <Entry swatch={tableStyles['hatched']} title={t.hatch}>
        {t.hatched}
      </Entry>
      {absent.map((state) => (
        <Entry key={state} sign={<StateSign state={state} />} title={m.stateMeanings[state]}>
          {m.states[state]}
        </Entry>
      ))}
      {shown.isComparable && <li>{neutralText(shown, m)}</li>}
    </ul>
  )
}

interface EntryProps {
  swatch?: string | undefined
  sign?: ReactNode
  title: string
  children: ReactNode
}

function Entry({ swatch = '', sign, title, children }: EntryProps): ReactElement {
  return (
    <li className={styles['entry']} title={title}>
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

const MARKS: Readonly<Record<Standing, string>> = { top: '▲', upper: '△', lower: '▽', bottom: '▼' }

/** Beside the colour, for whoever does not see it. */
export function standingMark(standing: Standing): string {
  return MARKS[standing]
}
