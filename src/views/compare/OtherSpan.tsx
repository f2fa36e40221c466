import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Comparison } from '../../domain/compare.ts'
import { spansOf } from '../../domain/question.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { spanText } from '../../i18n/periodWords.ts'
import { select } from '../../state/selectionStore.ts'
import styles from './OtherSpan.module.css'

/** Offers the span that more towns share, when the one in use leaves most of them out. */
export function OtherSpan({ board, comparison }: { board: Board; comparison: Comparison }): ReactElement | null {
  const m = useMessages()
  const { request, span, verdict } = comparison
  if (span === null) return null
  const better = spansOf(board, request).find((other) => other.span !== span && other.towns > verdict.counts.compared)
  if (!better) return null
  return (
    <button type="button" className={styles['offer']} onClick={() => select({ span: better.span })}>
      {m.verdict.otherSpan(spanText(better.span, m), better.towns)}
    </button>
  )
}
