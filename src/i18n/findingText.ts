import type { Board } from '../domain/board.ts'
import type { Finding } from '../domain/finding.ts'
import type { Messages } from './messages.ts'

/** One sentence for a finding, naming town and year; parts between ** ** are the numbers it is about. */
export function findingText(finding: Finding, _board: Board, _m: Messages): string {
  return finding.code
}
