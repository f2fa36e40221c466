import type { Board } from '../../domain/board/board.ts'
import { withChanges } from '../../domain/personalData/maskReportSet.ts'
import { isSameStandard, type Settings } from '../../domain/board/settings.ts'

/**
 * The board as if the document had named these groups and standards. Figures are shared with the board given, because
 * neither changes a number: so a change of settings costs nothing, however large the data. Towns and indicators that
 * the board does not have are passed over.
 */
export function applySettings(board: Board, settings: Settings): Board {
  const { groups, standards } = settingsInEffect(board, settings)
  if (groups.size === 0 && standards.size === 0) return board
  const areas = new Map(board.areas)
  for (const [code, group] of groups) {
    const area = areas.get(code)
    if (area) areas.set(code, withChanges(area, { group }))
  }
  const indicators = new Map(board.indicators)
  for (const [id, standard] of standards) {
    const indicator = indicators.get(id)
    if (indicator) indicators.set(id, withChanges(indicator, { standard }))
  }
  return { ...board, areas, towns: board.towns.map((town) => areas.get(town.code) ?? town), indicators }
}

/** The part of the settings that says something else than the document. */
export function settingsInEffect(board: Board, { groups, standards, watermark }: Settings): Settings {
  const towns = new Map(board.towns.map((town) => [town.code, town]))
  return {
    watermark,
    groups: new Map([...groups].filter(([code, group]) => towns.has(code) && towns.get(code)?.group !== group)),
    standards: new Map(
      [...standards].filter(([id, standard]) => {
        const indicator = board.indicators.get(id)
        return indicator !== undefined && !isSameStandard(indicator.standard, standard)
      }),
    ),
  }
}
