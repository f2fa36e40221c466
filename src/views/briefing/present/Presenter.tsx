import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { jumpTarget, movePlace } from '../../../domain/talkPlace.ts'
import { selectInPlace } from '../../../state/selectInPlace.ts'
import type { Selection } from '../../../state/selection.ts'
import { usePainted } from '../../../ui/usePainted.ts'
import { FittedSlide } from './FittedSlide.tsx'
import styles from './Presenter.module.css'
import { PresenterBar } from './PresenterBar.tsx'
import type { TalkAction } from './talkKey.ts'
import { usePrepared } from './usePrepared.ts'
import { usePresenter } from './usePresenter.ts'
import { useTalkKeys } from './useTalkKeys.ts'

interface PresenterProps {
  deck: Deck
  selection: Selection
}

/** The slide that is shown, the next one, notes, clock; and the way to lead the talk from here. */
export function Presenter({ deck, selection }: PresenterProps): ReactElement {
  const { speaker: t, presenter } = presentMessages(useMessages())
  const prepared = usePrepared(deck)
  usePainted(prepared.isReady, selection)
  const leading = usePresenter(deck, prepared, selection)
  const { place } = leading
  const [typed, setTyped] = useState('')
  const latest = useRef(leading)
  useEffect(() => {
    latest.current = leading
  })
  const run = useCallback(
    (action: TalkAction): void => {
      const { move, goTo, darken } = latest.current
      const slide = action.kind === 'jump' ? jumpTarget(typed, deck.slides.length) : null
      setTyped(action.kind === 'digit' ? (typed + action.digit).slice(-3) : '')
      if (action.kind === 'move') move(action.move)
      if (action.kind === 'screen') darken(action.screen)
      if (action.kind === 'escape') selectInPlace({ mode: 'desk' })
      if (slide !== null) goTo({ slide, page: 1 })
    },
    [typed, deck],
  )
  useTalkKeys(run, typed)
  const pages = prepared.slides.map((slide) => slide.pages)
  const after = movePlace(place, 'next', pages)
  const isEnd = after.slide === place.slide && after.page === place.page
  const [now, next] = [deck.slides[place.slide - 1], deck.slides[after.slide - 1]]
  return (
    <main className={styles['presenter']} data-ready={prepared.isReady}>
      <h1 className="visually-hidden">{presenter}</h1>
      <PresenterBar deck={deck} leading={leading} pages={pages[place.slide - 1] ?? 1} typed={typed} run={run} />
      <section className={styles['now']} aria-label={t.current}>
        <p className={styles['label']}>{t.current}</p>
        {now && <FittedSlide deck={deck} slide={now} page={place.page} />}
      </section>
      <section className={styles['next']} aria-label={t.next}>
        <p className={styles['label']}>{t.next}</p>
        {isEnd || !next ? (
          <p>{t.end}</p>
        ) : (
          <>
            <p className="visually-hidden">{next.title}</p>
            <FittedSlide deck={deck} slide={next} page={after.page} silent />
          </>
        )}
      </section>
      <div className={styles['notes']}>
        <p className={styles['label']}>{t.notes}</p>
        {/* What scrolls must be reachable by keyboard, though nothing in it is pressed. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles['text']} tabIndex={0} role="region" aria-label={t.notes}>
          {now && now.notes !== '' ? now.notes : <span className={styles['quiet']}>{t.noNotes}</span>}
        </div>
      </div>
    </main>
  )
}
