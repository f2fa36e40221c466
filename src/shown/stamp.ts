import type { Board } from '../domain/board/board.ts'
import type { Verdict } from '../domain/compare/verdict.ts'
import { type Messages, boardSource } from '../i18n/messages.ts'
import { dateText } from '../i18n/values/periodWords.ts'
import { reasonText } from '../i18n/values/reasonText.ts'
import { slideMessages } from '../i18n/deck/slideMessages.ts'

/** What every picture that leaves the screen says of itself (house rule). In the reader's language; never empty. */
export interface Stamp {
  title: string
  unit: string
  scope: string
  period: string
  /** 12/15 镇可比. */
  coverage: string
  /** 可比, 可比，须注意, 不可比, with what limits the whole. */
  verdict: string
  source: string
  /** Date of the data. */
  issued: string
  classification: string
  /** 演示数据（虚构）; null for what reports really said. */
  synthetic: string | null
  /** Each reason why towns are not compared or need care, with the towns' names. */
  reasons: readonly string[]
}

/** The part of a stamp that the data set alone decides. */
export function stampOfBoard(
  board: Board,
  m: Messages,
): Pick<Stamp, 'source' | 'issued' | 'classification' | 'synthetic'> {
  const { meta } = board
  return {
    source: boardSource(board, m),
    issued: meta.issued === null ? slideMessages(m).unknownDate : dateText(meta.issued, m),
    classification: m.classifications[meta.classification],
    synthetic: meta.synthetic ? m.synthetic : null,
  }
}

/** The verdict in words, with what limits the whole comparison. */
export function verdictText({ level, limits }: Verdict, m: Messages): string {
  return [m.verdicts[level], ...limits.map((limit) => m.reasons[limit])].join(m.clauseSeparator)
}

/** One sentence a reason: why, and which towns. */
export function reasonTexts({ excluded, cautions }: Verdict, board: Board, m: Messages): string[] {
  return [...excluded, ...cautions].map((reason) => reasonText(reason, board, m))
}
