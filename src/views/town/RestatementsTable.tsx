import buttonStyles from '../parts/DataTable.module.css'
import styles from './ProfileTable.module.css'
import { townMessages } from '../../i18n/townMessages.ts'
import type { ReactElement } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Observation } from '../../domain/board/observation.ts'
import type { Restatement } from '../../domain/town/townReports.ts'
import type { TownProfile } from '../../domain/town/townProfile.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { dateText, shortPeriodText } from '../../i18n/values/periodWords.ts'
import { reportedWithUnit } from '../../i18n/values/valueWords.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { nameOfIndicator } from '../../shown/names.ts'

/** Figures told more than once (历次修订): which observation counts, what the others say, whether they agree. */
export function RestatementsTable({ board, profile }: { board: Board; profile: TownProfile }): ReactElement {
  const m = useMessages()
  const t = townMessages(m)
  if (profile.restatements.length === 0) return <p className={styles['hint']}>{t.noRestatements}</p>
  const head = t.restatementHead
  return (
    <>
      <p className={styles['hint']}>{t.restatementsHint}</p>
      <table className={styles['plain']}>
        <caption className="visually-hidden">{t.restatements}</caption>
        <thead>
          <tr>
            {[head.figure, head.value, head.report, head.verdict].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {profile.restatements.map((restatement) => (
          <Versions key={restatement.current.id} board={board} {...restatement} />
        ))}
      </table>
    </>
  )
}

/** One figure: the observation that counts first. */
function Versions({ board, indicator, year, current, others }: Restatement & { board: Board }): ReactElement {
  const m = useMessages()
  const t = townMessages(m)
  const reported = [{ observation: current, verdict: t.current, differs: false }].concat(
    others.map(({ observation, differs }) => ({ observation, differs, verdict: differs ? t.different : t.same })),
  )
  const scope = current.scope === null ? '' : m.bracketed(m.scopeName(current.scope))
  return (
    <tbody>
      {reported.map(({ observation, verdict, differs }, index) => (
        <tr key={observation.id} className={styles['telling']}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={reported.length}>
              {shortPeriodText(current.period, m)} {nameOfIndicator(indicator, m)}
              {scope}
            </th>
          )}
          <Version board={board} year={year} observation={observation} />
          <td className={differs ? styles['differs'] : undefined}>{verdict}</td>
        </tr>
      ))}
    </tbody>
  )
}

/** What one report says, and which report; the value opens its evidence. */
function Version({ board, year, observation }: { board: Board; year: number; observation: Observation }): ReactElement {
  const m = useMessages()
  const target = useEvidenceTarget()
  const source = board.sources.get(observation.source)
  const report = source ? m.titled(source.title) : observation.source
  const value = reportedWithUnit(observation, m)
  const { area: town, indicator, id } = observation
  return (
    <>
      <td>
        <button
          type="button"
          className={buttonStyles['cell']}
          aria-label={townMessages(m).openVersion(value, report)}
          aria-pressed={target?.observation === id}
          onClick={() => openEvidence({ town, year, indicator, observation: id })}
        >
          {value}
        </button>
      </td>
      <td>
        {report}
        {source?.published != null && m.bracketed(m.evidence.published(dateText(source.published, m)))}
      </td>
    </>
  )
}
