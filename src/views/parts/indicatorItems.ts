import type { Board } from '../../domain/board/board.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import type { Messages } from '../../i18n/messages.ts'
import { nameOfIndicator } from '../../shown/names.ts'
import type { MenuItem } from '../../ui/menu.ts'

/** The indicators in use as choices, the headline ones first. The overview needs them before any other menu. */
export function indicatorItems({ board, m }: { board: Board; m: Messages }, chosen: readonly string[]): MenuItem[] {
  const toItem = (indicator: Indicator): MenuItem => ({
    id: indicator.id,
    label: nameOfIndicator(indicator, m),
    hint: m.unitOf.total(indicator.unit),
    section: indicator.headline ? m.menu.headline : m.menu.others,
    isChosen: chosen.includes(indicator.id),
  })
  const inUse = board.indicatorsInUse
  return [...inUse.filter((one) => one.headline), ...inUse.filter((one) => !one.headline)].map(toItem)
}
