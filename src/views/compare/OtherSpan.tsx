import type { ReactElement } from 'react'
import type { SpanOffer } from '../../domain/compare/widerSpan.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { spanText } from '../../i18n/values/periodWords.ts'
import { select } from '../../state/selectionStore.ts'
import styles from './OtherSpan.module.css'

/** Offers the span that more towns share, when the one in use leaves them out. */
export function OtherSpan({ offer }: { offer: SpanOffer | null }): ReactElement | null {
  const m = useMessages()
  if (!offer) return null
  return (
    <button type="button" className={styles['offer']} onClick={() => select({ span: offer.span })}>
      {m.verdict.otherSpan(spanText(offer.span, m), offer.towns)}
    </button>
  )
}
