import { type Board, yearOfObservation } from '../board/board.ts'
import type { Observation, Source } from '../board/observation.ts'
import type { FindingDraft } from './findingDraft.ts'
import { type FindingIndex, filedUnder } from './findingIndex.ts'
import { asWritten, isMasked } from '../personalData/maskReportSet.ts'
import { personalDataIn } from '../personalData/personalData.ts'

/**
 * Names, ID and phone numbers in any text of the documents: what was masked when the board was made. What is found never
 * leaves here unmasked.
 */
export function personalFindings({ board }: FindingIndex): FindingDraft[] {
  const places = new Set([...board.areas.values()].map(({ name }) => name))
  return [
    ...[...board.observations.values()]
      .filter(isMasked)
      .flatMap((reported) => findInObservation(board, reported, places)),
    ...[...board.sources.values()].filter(isMasked).flatMap((source) => findInSource(board, source, places)),
    ...findInDocument(board, places),
  ]
}

function findInObservation(board: Board, observation: Observation, places: ReadonlySet<string>): FindingDraft[] {
  const year = yearOfObservation(board, observation)
  const { raw, note, locator, scope, flags } = asWritten(observation)
  const texts = { raw, note, section: locator?.section ?? null, scope, flags: flags.join(' ') }
  return findInTexts(texts, { ...filedUnder({ observation, year }), observations: [observation.id] }, places)
}

function findInSource(board: Board, source: Source, places: ReadonlySet<string>): FindingDraft[] {
  const { title, publisher, id, area } = asWritten(source)
  const year = board.reportYears.get(id) ?? null
  const filed = { about: id, area, indicator: null, year, observations: [] }
  return findInTexts({ title, publisher }, filed, places)
}

function findInDocument(board: Board, places: ReadonlySet<string>): FindingDraft[] {
  const meta = asWritten(board.meta)
  const filed = { about: 'meta', area: null, indicator: null, year: null, observations: [] }
  // Names of areas and definitions of indicators are the document's own words too.
  const named = [...board.areas.values(), ...board.indicators.values()].filter(isMasked)
  const texts = [meta.title, ...meta.notes, ...named.map((reported) => JSON.stringify(asWritten(reported)))]
  return findInTexts({ document: texts.join('\n') }, filed, places)
}

function findInTexts(
  texts: Readonly<Record<string, string | null>>,
  filed: Omit<FindingDraft, 'kind'>,
  places: ReadonlySet<string>,
): FindingDraft[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    personalDataIn(text ?? '', places).map(({ what, masked }, position) => ({
      ...filed,
      kind: 'personalData' as const,
      about: `${filed.about} ${field} ${position}`,
      params: {
        field,
        what,
        masked,
        ...(filed.indicator === null && filed.about !== 'meta' && { source: filed.about }),
      },
    })),
  )
}
