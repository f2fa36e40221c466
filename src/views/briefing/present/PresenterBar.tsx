import { type ReactElement, useState, useEffect } from 'react'
import type { Deck } from '../../../domain/deck/deck.ts'
import { clockText, durationText, presentMessages } from '../../../i18n/deck/presentMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { currentSelection } from '../../../state/selectionStore.ts'
import { openBriefingWindow } from './usePresentationChannel.ts'
import styles from './Presenter.module.css'
import type { PresentationAction } from './presentationReducer.ts'
import type { usePresenter } from './usePresenter.ts'

interface Elapsed {
  /** The time of day. */
  now: number
  milliseconds: number
  isRunning: boolean
  pause: () => void
  reset: () => void
}

/** Since when it runs, and what was counted before that. */
interface Count {
  since: number | null
  before: number
}

const KEY = 'zhenjian.presentationTime'

interface PresenterBarProps {
  deck: Deck
  leading: ReturnType<typeof usePresenter>
  /** Of the slide that is shown. */
  pages: number
  typed: string
  run: (action: PresentationAction) => void
}

/** Where the presentation stands, how long it has taken, whether it listens; and the buttons that lead it. */
export function PresenterBar({ deck, leading, pages, typed, run }: PresenterBarProps): ReactElement {
  const t = presentMessages(useMessages())
  const { place, screen } = leading
  return (
    <header className={styles['bar']}>
      <Times />
      <p className={styles['place']}>
        {t.speaker.slideOf(place.slide, deck.slides.length)}
        {pages > 1 && ` · ${t.page(place.page, pages)}`}
      </p>
      <div className={styles['buttons']}>
        <button type="button" onClick={() => run({ kind: 'move', move: 'back' })}>
          {t.controls.back}
        </button>
        <button type="button" className={styles['main']} onClick={() => run({ kind: 'move', move: 'next' })}>
          {t.controls.next}
        </button>
        <button
          type="button"
          aria-pressed={screen === 'black'}
          onClick={() => run({ kind: 'screen', screen: 'black' })}
        >
          {t.black}
        </button>
      </div>
      <ContactNote contact={leading.contact} />
      <p className={styles['status']} role="status">
        {typed !== '' ? t.typed(typed) : screen === 'slide' ? '' : t.speaker.isDark(t[screen])}
      </p>
    </header>
  )
}

function Times(): ReactElement {
  const { speaker: t } = presentMessages(useMessages())
  const { now, milliseconds, isRunning, pause, reset } = useElapsed()
  return (
    <div className={styles['times']}>
      <p>
        {t.clock} <b>{clockText(now)}</b>
      </p>
      <p>
        {t.elapsed} <b data-elapsed>{durationText(milliseconds)}</b>
      </p>
      <button type="button" onClick={pause}>
        {isRunning ? t.pause : t.resume}
      </button>
      <button type="button" onClick={reset}>
        {t.reset}
      </button>
    </div>
  )
}

/** Says whether the presentation follows; if there is none, it can be opened from here. */
function ContactNote({ contact }: Pick<ReturnType<typeof usePresenter>, 'contact'>): ReactElement {
  const t = presentMessages(useMessages())
  const [isBlocked, setBlocked] = useState(false)
  return (
    <div className={styles['contact']} data-contact={contact}>
      <p role="status">{isBlocked ? t.notices.popupBlocked : t.speaker[contact]}</p>
      {contact !== 'inStep' && (
        <button
          type="button"
          onClick={() => setBlocked(!openBriefingWindow({ ...currentSelection(), mode: 'present' }))}
        >
          {t.speaker.openPresentation}
        </button>
      )}
    </div>
  )
}

/** A clock, and the time a presentation has taken, which a reload of the window does not lose. */
function useElapsed(): Elapsed {
  const [now, setNow] = useState(() => Date.now())
  const [count, setCount] = useState(readCount)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => writeCount(count), [count])
  const milliseconds = count.before + (count.since === null ? 0 : Math.max(0, now - count.since))
  return {
    now,
    milliseconds,
    isRunning: count.since !== null,
    pause: () => setCount({ since: count.since === null ? Date.now() : null, before: milliseconds }),
    reset: () => setCount({ since: count.since === null ? null : Date.now(), before: 0 }),
  }
}

function readCount(): Count {
  try {
    const [since = '', before = ''] = sessionStorage.getItem(KEY)?.split(' ') ?? []
    if (/^(?:\d+|-)$/.test(since) && /^\d+$/.test(before)) {
      return { since: since === '-' ? null : Number(since), before: Number(before) }
    }
  } catch {
    // Without storage it begins anew.
  }
  return { since: Date.now(), before: 0 }
}

function writeCount({ since, before }: Count): void {
  try {
    sessionStorage.setItem(KEY, `${since ?? '-'} ${Math.round(before)}`)
  } catch {
    // As above.
  }
}
