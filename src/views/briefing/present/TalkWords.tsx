import type { ReactElement } from 'react'
import type { Deck } from '../../../domain/deck/deck.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/present/presentMessages.ts'
import styles from './Stage.module.css'
import type { Talk } from './talkStep.ts'
import type { Prepared } from './usePrepared.ts'

interface TalkWordsProps {
  deck: Deck
  talk: Talk
  prepared: Prepared
}

/** What the talk says of itself: how far it is ready, what is being typed, what did not work; to readers of the screen, where it stands. */
export function TalkWords({ deck, talk, prepared }: TalkWordsProps): ReactElement {
  const m = useMessages()
  const t = presentMessages(m)
  const count = deck.slides.length
  if (count === 0) return <p className={styles['middle']}>{t.noSlides}</p>
  if (!prepared.isReady) {
    return (
      <p className={styles['middle']} role="status">
        {t.preparing(prepared.slides.length, count)}
      </p>
    )
  }
  const note = talk.typed === '' ? talk.notice && t.notices[talk.notice] : t.typed(talk.typed)
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {placeText(talk, prepared, m)}
      </p>
      <div role="status">{note !== null && <p className={styles['note']}>{note}</p>}</div>
    </>
  )
}

function placeText({ slide, page, screen, table }: Talk, { slides }: Prepared, m: Messages): string {
  const t = presentMessages(m)
  if (screen !== 'slide') return t[screen]
  const shown = slides[slide - 1]
  const pages = (table ? shown?.tablePages : shown?.pages) ?? 1
  const at = t.nowAt(slide, slides.length, shown?.slide.title ?? '')
  return pages > 1 ? [at, t.page(page, pages)].join(m.clauseSeparator) : at
}
