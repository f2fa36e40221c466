import { exportMessages } from '../i18n/exports/exportMessages.ts'
import type { Board } from '../domain/board/board.ts'
import { type Completeness, countStates, shareOf } from '../domain/overview/completeness.ts'
import { percentText } from '../i18n/dataView/dataWords.ts'
import type { Messages } from '../i18n/messages.ts'
import { formatNumber } from '../i18n/values/numbers.ts'

/** How much of what is due was told; unrelated towns owe nobody the same report. */
export function coverageText(board: Board, { cells }: Completeness, m: Messages): string {
  if (!board.meta.comparable) return m.compare.unrelated
  const share = shareOf(cells)
  if (share.expected === 0) return ''
  const reported = exportMessages(m).sharesOf(
    formatNumber(share.reported, 0),
    formatNumber(share.expected, 0),
    percentText(share, 1),
  )
  const { refused } = countStates(cells)
  return refused > 0 ? reported + m.clauseSeparator + m.notLoaded(refused) : reported
}
