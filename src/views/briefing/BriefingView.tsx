import { type ReactElement, useState, type ReactNode, useEffect, useLayoutEffect } from 'react'
import { usePainted } from '../../ui/usePainted.ts'
import { DeskView } from './desk/DeskView.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { PrintView } from './print/PrintView.tsx'
import type { Deck } from '../../domain/deck/deck.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { presentMessages } from '../../i18n/deck/presentMessages.ts'
import { useDeck } from './useDeck.ts'
import { Stage } from './present/Stage.tsx'
import { Presenter } from './present/Presenter.tsx'
import styles from './present/Presenter.module.css'
import { createPortal } from 'react-dom'
import { WatermarkLayer } from '../../ui/WatermarkLayer.tsx'
import { blockFileDrops } from '../../lib/blockFileDrops.ts'

/** The presentation (汇报): put together at the desk, shown to the room, printed. */
export function BriefingView(props: ViewProps): ReactElement {
  const { mode } = props.selection
  // A presentation marks itself painted when all of its slides are drawn.
  usePainted(mode !== 'present' && mode !== 'presenter', props.selection)
  switch (mode) {
    case 'desk':
      return <DeskView {...props} />
    case 'present':
      return <PresentView {...props} />
    case 'presenter':
      return <PresenterView {...props} />
    case 'print':
    case 'handout':
      return <PrintView {...props} />
  }
}

/** The presentation as the room sees it. */
function PresentView({ board, selection }: ViewProps): ReactElement {
  const t = presentMessages(useMessages())
  const live = useDeck(board, selection)
  const [begun, setBegun] = useState<Deck | null>(null)
  // Data that arrive and decks that are edited elsewhere must not change a presentation that is being given.
  const deck = begun !== null && (selection.deck === null || selection.deck === begun.id) ? begun : live
  return (
    <FullWindow>
      {deck ? (
        <Stage key={deck.id} deck={deck} selection={selection} onBegin={setBegun} />
      ) : (
        <main>
          <h1>{t.present}</h1>
        </main>
      )}
    </FullWindow>
  )
}

/** What the speaker sees, in a window of its own (演讲者视图). */
function PresenterView({ board, selection }: ViewProps): ReactElement {
  const t = presentMessages(useMessages())
  const deck = useDeck(board, selection)
  usePainted(deck?.slides.length === 0, selection)
  return (
    <FullWindow>
      {deck && deck.slides.length > 0 ? (
        <Presenter key={deck.id} deck={deck} selection={selection} />
      ) : (
        <main className={styles['presenter']}>
          <h1>{t.presenter}</h1>
          {deck && <p>{t.noSlides}</p>}
        </main>
      )}
    </FullWindow>
  )
}

/**
 * What takes the whole window. The app behind it is not drawn, so that nothing of it reaches the room: no notice, no
 * dialog, no stop of Tab.
 */
function FullWindow({ children }: { children: ReactNode }): ReactElement {
  const [host] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    const hidden = [...document.body.children].filter((one) => one instanceof HTMLElement && !one.hidden)
    document.body.append(host)
    document.documentElement.toggleAttribute('data-presenting', true)
    for (const one of hidden) one.toggleAttribute('hidden', true)
    return () => {
      for (const one of hidden) one.toggleAttribute('hidden', false)
      document.documentElement.toggleAttribute('data-presenting', false)
      host.remove()
    }
  }, [host])
  useEffect(blockFileDrops, [])
  return createPortal(
    <>
      {children}
      <WatermarkLayer />
    </>,
    host,
  )
}
