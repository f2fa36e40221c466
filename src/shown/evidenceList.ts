import { evidenceOf } from '../domain/board/evidence.ts'
import type { Observation } from '../domain/board/observation.ts'
import { referenceSpan, type Request, usualRequest } from '../domain/compare/question.ts'
import { type ReportWords, reportWords } from '../domain/values/reportWords.ts'
import { readTown, type TownReading } from '../domain/compare/readTown.ts'
import type { RefusedRow } from '../domain/board/refusedRow.ts'
import { refusedText } from '../i18n/issues/issueText.ts'
import type { Messages } from '../i18n/messages.ts'
import { shortPeriodText } from '../i18n/values/periodWords.ts'
import { amountText, noteText, reportedWithUnit } from '../i18n/values/valueWords.ts'
import { nameOfIndicator } from './names.ts'
import type { Shown, SlidePage, SlidePlace } from './slideContent.ts'

/** Rows of one list on paper; beyond it the file of the data is the better proof. */
const MAX_ROWS = 500

/** What stands behind the values of a slide, for paper: the sentence of the report beside each. */
export interface EvidenceList {
  rows: readonly EvidenceRow[]
  /** Rows that did not fit. */
  left: number
  /** Whether the rows are of several indicators. */
  isMixed: boolean
  /** Whether some row has the words of the number alone, without the sentence they stand in. */
  hasPhrases: boolean
}

/** One figure, or one silence. */
export interface EvidenceRow {
  key: string
  town: string
  indicator: string
  /** As the report tells it, or the state in words. */
  value: string
  /** In the slide's measure, and what must be said beside it; empty when there is nothing to say. */
  notes: readonly string[]
  /** The report's words, personal data masked; null when there are none. */
  words: ReportWords | null
  /** Why there are no words; empty when there are. */
  meaning: string
  report: string
  period: string
  section: string
}

/** Each place of the pages' tables once, in their order. */
export function evidenceList(shown: Shown, pages: readonly SlidePage[], m: Messages): EvidenceList {
  const places = placesOf(pages)
  const kept = places.slice(0, MAX_ROWS)
  const rows = kept.flatMap((place) => rowsOf(shown, place, m))
  return {
    rows,
    hasPhrases: rows.some(({ words }) => words?.isSentence === false),
    left: places.length - kept.length,
    isMixed: new Set(places.map(({ indicator }) => indicator)).size > 1,
  }
}

function placesOf(pages: readonly SlidePage[]): SlidePlace[] {
  const cells = pages.flatMap(({ body, table }) => [
    ...table.rows.flat().map(({ place }) => place),
    ...(body.kind === 'list' ? body.items.map(({ place }) => place) : []),
  ])
  const byKey = new Map(cells.flatMap((place) => (place ? [[keyOf(place), place] as const] : [])))
  return [...byKey.values()]
}

function keyOf({ town, year, indicator }: SlidePlace): string {
  return `${town} ${year} ${indicator ?? ''}`
}

function rowsOf(shown: Shown, place: SlidePlace, m: Messages): EvidenceRow[] {
  const { board } = shown
  const area = board.areas.get(place.town)
  if (!area) return []
  const { indicator, scope, measure, period, towns } = requestOf(shown, place)
  const asked = { indicator, scope, period: { ...period, year: place.year }, towns }
  const span = referenceSpan(board, asked)
  const reading = readTown(board, area, { indicator, scope, measure, year: place.year, span })
  const row = { town: area.name, indicator: nameOfIndicator(indicator, m) }
  const reported = reading.observation ? [reading.observation] : reading.otherScopes
  const refused = reading.refused ? [refusedRow(shown, reading.refused, m)] : []
  if (reading.state === 'refused') return refused.map((one) => ({ ...row, ...one }))
  if (reported.length === 0) return [{ ...row, key: keyOf(place), ...silence(reading, m) }]
  const proofs = reported.map((observation) => ({
    ...row,
    key: `${keyOf(place)} ${observation.id}`,
    notes: notesOf(reading, observation, { request: { indicator, measure }, m }),
    ...proofOf(shown, observation, m),
  }))
  return [...proofs, ...refused.map((one) => ({ ...row, ...one }))]
}

/** The question a place answers: the slide's own, or the usual one of the indicator it names. */
function requestOf({ board, resolved }: Shown, { indicator: id, year }: SlidePlace): Request {
  const { request, against } = resolved
  if (id === undefined || id === request.indicator.id) return request
  if (id === against?.indicator.id) return against
  const indicator = board.indicators.get(id)
  return indicator ? usualRequest(board, indicator, { year, towns: request.towns }) : request
}

function notesOf(
  reading: TownReading,
  observation: Observation,
  { request, m }: { request: Pick<Request, 'indicator' | 'measure'>; m: Messages },
): string[] {
  const measured = reading.value && request.measure !== 'total' ? amountText(reading.value, request, m) : ''
  const isOther = reading.observation === null
  const note = isOther ? m.shortReasons.scope : reading.placement === 'compared' ? '' : noteText(reading, m)
  return [measured, observation.scope === null ? '' : m.scopeName(observation.scope), note].filter(
    (text) => text !== '',
  )
}

function proofOf(
  { board }: Shown,
  observation: Observation,
  m: Messages,
): Pick<EvidenceRow, 'value' | 'words' | 'meaning' | 'report' | 'period' | 'section'> {
  const source = evidenceOf(board, observation.id, 'total')?.source
  const words = reportWords(observation)
  const section = observation.locator?.section ?? null
  return {
    value: reportedWithUnit(observation, m),
    words,
    meaning: words === null ? m.evidence.noPhrase : '',
    report: source?.title ?? observation.source,
    period: shortPeriodText(observation.period, m),
    section: section === null ? '' : m.evidence.sectionOf(section),
  }
}

/** The row that could not be loaded: in the answer's place, or the divisor's. */
function refusedRow({ board }: Shown, refused: RefusedRow, m: Messages): Omit<EvidenceRow, 'town'> {
  const indicator = board.indicators.get(refused.indicator)
  return {
    key: refused.id,
    indicator: indicator ? nameOfIndicator(indicator, m) : refused.indicator,
    value: m.states.refused,
    notes: [refusedText(refused, m)],
    words: reportWords({ raw: refused.raw, value: null, unit: '' }),
    meaning: refused.raw === null ? m.evidence.noPhrase : '',
    report: board.sources.get(refused.source ?? '')?.title ?? refused.document,
    period: shortPeriodText(refused.period, m),
    section: refused.section === null ? '' : m.evidence.sectionOf(refused.section),
  }
}

function silence({ state, report, year }: TownReading, m: Messages): Omit<EvidenceRow, 'key' | 'town' | 'indicator'> {
  return {
    value: m.states[state],
    notes: [],
    words: null,
    meaning: m.stateMeanings[state],
    report: report?.title ?? '—',
    period: report ? shortPeriodText(report.period, m) : m.year(year),
    section: '',
  }
}
