import styles from './EvidenceCard.module.css'
import { findingMessages } from '../../i18n/findings/findingMessages.ts'
import type { ReactElement, ReactNode } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Evidence } from '../../domain/board/evidence.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import { isApproximate } from '../../domain/values/interval.ts'
import { isMasked } from '../../domain/personalData/maskReportSet.ts'
import type { Observation, Source } from '../../domain/board/observation.ts'
import { monthsCovered, yearOf } from '../../domain/board/period.ts'
import { reportWords, type ReportWords } from '../../domain/values/reportWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { formatReported } from '../../i18n/values/numbers.ts'
import { dateText, periodText } from '../../i18n/values/periodWords.ts'
import { amountText, readingWithUnit, reportedWithUnit } from '../../i18n/values/valueWords.ts'
import { FindingList } from './FindingList.tsx'
import { NoteButton } from './NoteButton.tsx'

/** One observation, told in full: what the report says, how it is read, where it stands. */
export function EvidenceCard({ board, evidence }: { board: Board; evidence: Evidence }): ReactElement {
  const m = useMessages()
  const { observation, source } = evidence
  const t = m.evidence
  const words = reportWords(observation)
  const indicator = board.indicators.get(observation.indicator)
  const findings = findingsOf(board).byObservation.get(observation.id) ?? []
  return (
    <dl className={styles['card']}>
      <Row name={t.value}>
        <strong>{reportedWithUnit(observation, m)}</strong>
      </Row>
      <Row name={t.reading}>{readAs(observation, m)}</Row>
      <Row name={t.base}>{baseText(observation)}</Row>
      <Row name={t.measured}>{measuredText(evidence, m)}</Row>
      <Row name={t.denominator}>{denominatorText(evidence, m)}</Row>
      <Row name={t.scope}>
        {m.scopeName(observation.scope)}
        {indicator && <NoteButton indicator={indicator} />}
      </Row>
      <Row name={t.period}>
        {periodText(observation.period, m)}
        {source?.periodInferred ? t.inferred : ''}
      </Row>
      <Row name={t.report}>{source ? sourceText(source, m) : observation.source}</Row>
      <Row name={t.section}>{observation.locator?.section ? t.sectionOf(observation.locator.section) : ''}</Row>
      <Row name={t.phrase}>{words ? <ReportQuote words={words} /> : t.noPhrase}</Row>
      <Row name={t.sentence}>{words?.isSentence === false ? t.noSentence : ''}</Row>
      <Row name={findingMessages(m).masked}>
        {isMasked(observation) || (source && isMasked(source)) ? findingMessages(m).maskedMeaning : ''}
      </Row>
      <Row name={t.status}>{m.statuses[observation.status]}</Row>
      <Row name={t.flags}>{flagsText(evidence, m)}</Row>
      <Row name={t.note}>{observation.note}</Row>
      <Row name={t.restatements}>{restatementsText(evidence, m)}</Row>
      <Row name={findingMessages(m).title} wide>
        {findings.length > 0 ? <FindingList board={board} findings={findings} explained /> : null}
      </Row>
    </dl>
  )
}

/** Nothing to say leaves no row. */
function Row({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }): ReactElement | null {
  const empty = children === null || children === '' || children === undefined
  return empty ? null : (
    <div className={styles[wide ? 'wide' : 'row']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function readAs({ reading, unit }: Observation, m: Messages): string | null {
  return reading && isApproximate(reading) ? readingWithUnit(reading, unit, m) : null
}

function baseText({ num, den }: Observation): string | null {
  return num === null || den === null ? null : `${formatReported(num)}/${formatReported(den)}`
}

function measuredText({ measured, indicator }: Evidence, m: Messages): string | null {
  if (!measured || !indicator) return null
  const question = { indicator, measure: measured.measure }
  return amountText(measured.value, question, m)
}

/** Every divisor with its date and source; months come from the period. */
function denominatorText({ measured, observation, denominatorSource }: Evidence, m: Messages): string | null {
  if (!measured) return null
  const { denominator } = measured
  const stock = denominator.observation
  const sourceTitle = denominatorSource?.title
  const parts = [
    stock && m.evidence.denominatorFrom(reportedWithUnit(stock, m), yearOf(stock.period), sourceTitle ?? stock.source),
    denominator.months === null
      ? null
      : m.monthsCovered(formatReported(Math.round(monthsCovered(observation.period) * 10) / 10)),
  ]
  return parts.filter((part) => part !== null).join(' × ')
}

function sourceText({ title, publisher, published }: Source, m: Messages): string {
  const when = published === null ? m.evidence.unknownPublished : m.evidence.published(dateText(published, m))
  return [m.titled(title), publisher, when].filter((part) => part !== null).join(m.listSeparator)
}

function flagsText({ cautions, observation }: Evidence, m: Messages): string {
  return [...cautions.map((code) => m.cautions[code]), ...observation.flags].join(m.clauseSeparator)
}

function restatementsText({ restatements, observation }: Evidence, m: Messages): string {
  const reported = restatements.map(({ observation: other, source }) =>
    m.evidence.restated(reportedWithUnit(other, m), source?.title ?? other.source),
  )
  const own = observation.revision > 1 ? [m.evidence.revision(observation.revision)] : []
  return [...own, ...reported].join(m.clauseSeparator)
}

/** The words of a report, the number in them marked. */
export function ReportQuote({ words }: { words: ReportWords }): ReactElement {
  const { before, number, after } = words
  // Marking all of it would mark nothing.
  if (before + after === '') return <q className={`${styles['words']} ${styles['number']}`}>{number}</q>
  return (
    <q className={styles['words']}>
      {before}
      {number !== '' && <mark className={styles['number']}>{number}</mark>}
      {after}
    </q>
  )
}
