import { groupBy } from '../../lib/groupBy.ts'
import type { Area } from '../../domain/board/area.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Completeness, CompletenessCell } from '../../domain/overview/completeness.ts'
import { indicatorText } from '../../i18n/dataView/dataWords.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Selection } from '../../state/selection.ts'

/** A column of the matrix: an indicator of the chosen year, or a year. */
export interface MatrixColumn {
  id: string
  title: string
  /** Whose note the head opens; null for a year. */
  note: Indicator | null
  /** What choosing the column shows. */
  opens: Partial<Selection>
}

/** A row of the matrix, its cells in groups of one a column: a column that is a year of all indicators has several. */
export interface MatrixRow {
  town: Area
  cells: readonly (readonly CompletenessCell[])[]
}

/** The matrix laid flat: towns down; indicators across in one year, else years across. */
export interface FlatMatrix {
  columns: readonly MatrixColumn[]
  rows: readonly MatrixRow[]
  /** Cells of each column, for its foot. */
  feet: readonly (readonly CompletenessCell[])[]
}

export function flatMatrix(matrix: Completeness, board: Board, m: Messages): FlatMatrix {
  const isOneYear = matrix.years.length === 1
  const columns: MatrixColumn[] = isOneYear
    ? matrix.indicators.map(({ id }) => ({
        id,
        title: indicatorText(id, board, m),
        note: board.indicators.get(id) ?? null,
        opens: { indicator: id, year: null },
      }))
    : matrix.years.map((year) => ({ id: String(year), title: m.year(year), note: null, opens: { year } }))
  const keyOf = (cell: CompletenessCell): string => (isOneYear ? cell.indicator : String(cell.year))
  const byTown = groupBy(matrix.cells, (cell) => cell.town)
  const byColumn = groupBy(matrix.cells, keyOf)
  return {
    columns,
    rows: matrix.towns.map((town) => {
      const cells = groupBy(byTown.get(town.code) ?? [], keyOf)
      return { town, cells: columns.map(({ id }) => cells.get(id) ?? []) }
    }),
    feet: columns.map(({ id }) => byColumn.get(id) ?? []),
  }
}
