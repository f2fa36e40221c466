import type { Board } from '../domain/board/board.ts'
import { boardSource, type Messages } from '../i18n/messages.ts'
import { dateText } from '../i18n/values/periodWords.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { slideMessages } from '../i18n/deck/slideMessages.ts'
import type { ContentVerdict, Stamp } from './slideContent.ts'

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

/** The part of a stamp that the verdict decides. */
export function stampOfVerdict(
  { word, limits, reasons }: ContentVerdict,
  m: Messages,
): Pick<Stamp, 'verdict' | 'reasons'> {
  return {
    verdict: [word, ...limits].join(m.clauseSeparator),
    reasons: reasons.flatMap(({ side, texts }) =>
      side === undefined ? texts : texts.map((text) => relateMessages(m).offAxis(side, text)),
    ),
  }
}
