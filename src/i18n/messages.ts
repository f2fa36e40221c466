import { type Area, unitLevelOf } from '../domain/board/area.ts'
import type { zh } from './zh.ts'
import { type Board, reportingUnits } from '../domain/board/board.ts'

/** Every sentence a person reads. Chinese is the type; each other language must satisfy it. */
export type Messages = typeof zh

/** The sentences about a board: of towns, counties or prefectures, as those set side by side on it are. */
export function messagesForBoard(m: Messages, { towns }: { towns: readonly Area[] }): Messages {
  return m.atLevel(unitLevelOf(towns))
}

/** What a menu says by itself, whatever it lists. */
export function menuWords({ locale, menu, colon, errors }: Messages) {
  return { locale, ...menu, colon, missing: errors.partTitle, retry: errors.retry }
}

/** Whose reports a board holds: 来源：16 镇年度法治建设报告（含已撤并 1 个）（合成示例，非真实数据）. */
export function boardSource(board: Board, m: Messages): string {
  const { all, gone } = reportingUnits(board)
  const source = m.footer.source(all) + (gone > 0 ? m.footer.gone(gone) : '')
  return source + (board.meta.synthetic ? m.footer.synthetic : '')
}
