import { FORMAT, type TownReportDocument } from '../../data/document/townReportSchema.ts'
import { allRefused, type Board } from '../../domain/board/board.ts'
import { CATALOGUE } from '../../domain/board/catalogue.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import {
  ID_LIMIT,
  toAreaRow,
  toIndicatorRow,
  toMetaRow,
  toObservationRow,
  toRefusedRow,
  toSourceRow,
} from './documentRows.ts'
import type { FrozenData } from '../../domain/deck/deck.ts'
import { hashText } from '../../lib/hashText.ts'

/** Data as a deck keeps them, under a key of their content. */
interface Frozen {
  key: string
  data: FrozenData
}

const SYNTHETIC_PREFIX = '99'

type SourceIds = ReadonlyMap<string, string>

/**
 * The board as one `town-report/1` document, its peer groups and standards written out. `revision` lets it replace the
 * document it came from. Null for invented and real areas mixed: no document of the format may hold both.
 */
export function settingsDocument(board: Board, revision: number = board.meta.revision): TownReportDocument | null {
  const isInvented = [...board.areas.keys()].map((code) => code.startsWith(SYNTHETIC_PREFIX))
  if (isInvented.some((invented) => invented !== board.meta.synthetic)) return null
  const ids = shortIds([...board.sources.keys()])
  return {
    format: FORMAT,
    meta: toMetaRow(board.meta, revision),
    areas: [...board.areas.values()].map(toAreaRow),
    indicators: [...board.indicators.values()].filter(isUnlikeCatalogue).map(toIndicatorRow),
    sources: [...board.sources.values()].map((source) => toSourceRow(source, ids.get(source.id))),
    observations: [...board.observations.values()].map((observation) =>
      toObservationRow(observation, ids.get(observation.source)),
    ),
    ...refusedOf(allRefused(board), ids),
  }
}

/** Nothing where nothing was refused, as in nearly every document. */
function refusedOf(rows: readonly RefusedRow[], ids: SourceIds): Pick<TownReportDocument, 'refused'> {
  if (rows.length === 0) return {}
  return { refused: rows.map((row) => toRefusedRow(row, row.source && (ids.get(row.source) ?? row.source))) }
}

/** Built-in indicators that the document left alone need no entry. */
function isUnlikeCatalogue(indicator: Indicator): boolean {
  const builtIn = CATALOGUE.find((one) => one.id === indicator.id)
  return !builtIn || JSON.stringify(toIndicatorRow(builtIn)) !== JSON.stringify(toIndicatorRow(indicator))
}

/** New names for the ids that are too long. */
function shortIds(ids: readonly string[]): SourceIds {
  const taken = new Set(ids)
  const short = new Map<string, string>()
  for (const id of ids.filter((one) => one.length > ID_LIMIT)) {
    let count = short.size + 1
    while (taken.has(`s${count}`)) count += 1
    taken.add(`s${count}`)
    short.set(id, `s${count}`)
  }
  return short
}

/**
 * The whole board as it stands, settings included, for slides to be drawn from later. `today` is an ISO date. Null for
 * invented and real areas mixed, which no document of the format may hold.
 */
export function freezeBoard(board: Board, today: string): Frozen | null {
  const document = settingsDocument(board)
  return document && { key: hashText(JSON.stringify(document)), data: { taken: today, document } }
}
