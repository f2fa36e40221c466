import { type ReactElement, useEffect, useState } from 'react'
import { deckMessages } from '../../i18n/deck/deckMessages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { undoDeckStep, useDeckState } from '../../state/deckStore.ts'
import { type PinAnswer, setPinned } from '../../state/pinStore.ts'
import { formatLink } from '../../state/link.ts'
import { EMPTY_SELECTION } from '../../state/selection.ts'
import { useSelection } from '../../state/selectionStore.ts'
import styles from './PinNotice.module.css'

/** Long enough to read it and to get there; it stays while somebody is in it. */
const SHOWN_FOR = 12_000

/** Says onto which slide a view went, with the way there and back. */
export function PinNotice({ pinned }: { pinned: PinAnswer }): ReactElement {
  const m = useMessages()
  const t = deckMessages(m).pin
  const { dataset } = useSelection()
  const last = useDeckState(({ past }) => past.at(-1))
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => setPinned(null), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [pinned, isHeld])
  return (
    <div
      className={styles['notice']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {pinned.kind === 'pinned' ? (
        <>
          <p>{t.pinned(pinned.title, pinned.slide)}</p>
          <a
            className={styles['action']}
            href={formatLink({ ...EMPTY_SELECTION, view: 'briefing', dataset, deck: pinned.deck, slide: pinned.slide })}
          >
            {t.open}
          </a>
          {last === pinned.step && (
            <button type="button" className={styles['action']} onClick={undoDeckStep}>
              {t.undo}
            </button>
          )}
        </>
      ) : (
        <p>{t[pinned.kind]}</p>
      )}
      <button type="button" className={styles['action']} onClick={() => setPinned(null)}>
        {t.close}
      </button>
    </div>
  )
}
