import { townMessages } from '../../i18n/townMessages.ts'
import type { ReactElement } from 'react'
import type { TownProfile } from '../../domain/town/townProfile.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { dateText, shortPeriodText } from '../../i18n/values/periodWords.ts'
import { wholeYear } from '../../domain/board/period.ts'
import styles from './ProfileTable.module.css'

/** The town's reports, newest first, with the years that have none in their place. */
export function ReportsTable({ profile }: { profile: TownProfile }): ReactElement {
  const m = useMessages()
  const t = townMessages(m)
  const { reports, silentYears } = profile
  if (reports.length === 0) return <p className={styles['hint']}>{t.noReports}</p>
  const rows = [
    ...reports.toReversed().map((report) => ({ year: report.year, report })),
    ...silentYears.map((year) => ({ year, report: null })),
  ].toSorted((a, b) => b.year - a.year)
  const head = t.reportHead
  return (
    <table className={styles['plain']}>
      <caption className="visually-hidden">{t.reports}</caption>
      <thead>
        <tr>
          {[head.period, head.title, head.publisher, head.published, head.figures].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, report }) =>
          report ? (
            <tr key={report.source.id}>
              <td>
                {shortPeriodText(report.source.period, m)}
                {report.source.periodInferred && t.inferred}
              </td>
              <th scope="row">{m.titled(report.source.title)}</th>
              <td>{report.source.publisher ?? t.unknown}</td>
              <td>{report.source.published === null ? t.unknown : dateText(report.source.published, m)}</td>
              <td>{t.figures(report.figures)}</td>
            </tr>
          ) : (
            <tr key={year} className={styles['silent']}>
              <td>{shortPeriodText(wholeYear(year), m)}</td>
              <th scope="row" colSpan={4}>
                ○ {t.missingReport(year)}
              </th>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
