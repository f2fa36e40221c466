import { plainSentence } from '../../shown/contentTakeaway.ts'
import { FORMAT, type TownReportDocument } from '../../data/document/townReportSchema.ts'
import type { Area, AreaCode } from '../../domain/board/area.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import { isReported } from '../../domain/tables/dataRows.ts'
import type { Source } from '../../domain/board/observation.ts'
import { findingText } from '../../i18n/findings/findingText.ts'
import { type DataExport, dataFacts } from '../table/dataExport.ts'
import { toAreaRow, toIndicatorRow, toMetaRow, toObservationRow, toRefusedRow, toSourceRow } from './documentRows.ts'

/**
 * The shown observations as a `town-report/1` document that loads again: their areas, indicators and sources come along,
 * and the reports of the shown towns and years, so that silence stays 未提及 and does not become 未报送. Rows that
 * could not be loaded are remembered in `refused`. The member `export`, which the format lets readers ignore, says what the file is and names the silent cells and findings shown.
 */
export function dataJson(shown: DataExport): string {
  const refused = shown.rows.flatMap((row) => (row.refused ? [toRefusedRow(row.refused)] : []))
  const document: TownReportDocument = {
    format: FORMAT,
    meta: toMetaRow(shown.board.meta),
    areas: areasOf(shown).map(toAreaRow),
    indicators: indicatorsOf(shown).map(toIndicatorRow),
    sources: sourcesOf(shown).map((source) => toSourceRow(source)),
    observations: shown.rows
      .map((row) => row.observation)
      .filter((one) => one != null)
      .map((observation) => toObservationRow(observation)),
    ...(refused.length > 0 && { refused }),
  }
  return `${JSON.stringify({ ...document, export: aboutExport(shown) }, null, 1)}\n`
}

function aboutExport(shown: DataExport) {
  const { rows, findings, board, m } = shown
  return {
    ...Object.fromEntries(dataFacts(shown)),
    silent: rows
      .filter((row) => !isReported(row))
      .map(({ area, year, indicator, state }) => ({ area, year, indicator, state, words: m.states[state] })),
    findings: findings.map(({ code, severity, area, year, indicator, observations, ...finding }) => {
      const sentence = plainSentence(
        findingText({ code, severity, area, year, indicator, observations, ...finding }, board, m),
      )
      return { code, severity, area, year, indicator, sentence, observations }
    }),
  }
}

/** Areas that rows and sources speak of, and those they belong to or were merged into. */
function areasOf(shown: DataExport): Area[] {
  const { areas } = shown.board
  const wanted = new Set<AreaCode>()
  function want(code: AreaCode | null): void {
    const area = areas.get(code ?? '')
    if (!area || wanted.has(area.code)) return
    wanted.add(area.code)
    want(area.parent)
    for (const successor of area.succeededBy) want(successor)
  }
  for (const code of [...shown.rows.map((row) => row.area), ...sourcesOf(shown).map((source) => source.area)])
    want(code)
  return [...areas.values()].filter((area) => wanted.has(area.code))
}

function indicatorsOf({ rows, board }: DataExport): Indicator[] {
  const shown = new Set(rows.map((row) => row.indicator))
  return [...board.indicators.values()].filter((indicator) => shown.has(indicator.id))
}

function sourcesOf({ rows, board }: DataExport): Source[] {
  const reported = new Set(rows.map(({ observation, refused }) => (observation ?? refused)?.source))
  const townYears = new Set(rows.map((row) => `${row.area} ${row.year}`))
  const isReport = (source: Source): boolean => board.reports.get(source.area)?.includes(source) ?? false
  return [...board.sources.values()].filter(
    (source) =>
      reported.has(source.id) ||
      (isReport(source) && townYears.has(`${source.area} ${board.reportYears.get(source.id)}`)),
  )
}
