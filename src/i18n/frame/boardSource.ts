import { type Board, reportingUnits } from '../../domain/board/board.ts'
import type { Messages } from '../messages.ts'

/** Whose reports a board holds: 来源：16 镇年度法治建设报告（含已撤并 1 个）（合成示例，非真实数据）. */
export function boardSource(board: Board, m: Messages): string {
  const { all, gone } = reportingUnits(board)
  const source = m.footer.source(all) + (gone > 0 ? m.footer.gone(gone) : '')
  return source + (board.meta.synthetic ? m.footer.synthetic : '')
}
