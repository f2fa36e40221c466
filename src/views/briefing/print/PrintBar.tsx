import type { ReactElement } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { printMessages } from '../../../i18n/printMessages.ts'
import { formatLink } from '../../../state/link.ts'
import type { BriefingMode, Selection } from '../../../state/selection.ts'
import { ToggleButton } from '../../../ui/ToggleButton.tsx'
import styles from './PrintBar.module.css'

interface PrintBarProps {
  deck: Deck
  /** Of each slide. */
  pages: readonly (readonly number[])[]
  selection: Selection
  hasNotes: boolean
  onNotes: (on: boolean) => void
}

/** What to print, and how; stays on the screen. */
export function PrintBar({ deck, pages, selection, hasNotes, onNotes }: PrintBarProps): ReactElement {
  const m = useMessages()
  const t = printMessages(m)
  const isHandout = selection.mode === 'handout'
  return (
    <header className={styles['bar']}>
      <h1 className={styles['title']}>{deck.title}</h1>
      <p className={styles['facts']}>
        {isHandout ? t.handoutPaper(deck.slides.length) : t.sheets(pages.flat().length, t.slidePaper)}
      </p>
      <div className={styles['tools']}>
        <nav className={styles['kinds']} aria-label={t.kinds}>
          <Kind mode="print" selection={selection} name={t.slides} />
          <Kind mode="handout" selection={selection} name={t.handout} />
        </nav>
        {isHandout && (
          <ToggleButton isOn={hasNotes} onChange={onNotes}>
            {t.withNotes}
          </ToggleButton>
        )}
        <button type="button" className={styles['print']} onClick={() => window.print()}>
          {t.print}
        </button>
        <a className={styles['back']} href={formatLink({ ...selection, mode: 'desk' })}>
          {t.back}
        </a>
      </div>
      <p className={styles['hint']}>{t.hint}</p>
    </header>
  )
}

function Kind({ mode, selection, name }: { mode: BriefingMode; selection: Selection; name: string }): ReactElement {
  return (
    <a
      className={styles['kind']}
      href={formatLink({ ...selection, mode })}
      aria-current={selection.mode === mode ? 'page' : undefined}
    >
      {name}
    </a>
  )
}
