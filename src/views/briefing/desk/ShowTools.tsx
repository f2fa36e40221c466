import type { ReactElement } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { deckMessages } from '../../../i18n/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { formatLink } from '../../../state/link.ts'
import type { BriefingMode, Selection } from '../../../state/selection.ts'
import styles from './DeskView.module.css'
import { PptxButton } from './PptxButton.tsx'

/** The deck in front of people: shown, printed. Links, so that each can be opened in a window of its own. */
export function ShowTools({ deck, selection }: { deck: Deck; selection: Selection }): ReactElement {
  const t = deckMessages(useMessages()).bar
  const linkTo = (mode: BriefingMode): string => formatLink({ ...selection, deck: deck.id, mode })
  return (
    <div role="group" aria-label={t.showTools} className={styles['tools']}>
      <a className={styles['primary']} href={linkTo('present')}>
        {t.present}
      </a>
      <a className={styles['toolLink']} href={linkTo('presenter')} target="zhenjian-presenter">
        {t.presenter}
      </a>
      <a className={styles['toolLink']} href={linkTo('print')}>
        {t.print}
      </a>
      <a className={styles['toolLink']} href={linkTo('handout')}>
        {t.handout}
      </a>
      <PptxButton deck={deck} />
    </div>
  )
}
