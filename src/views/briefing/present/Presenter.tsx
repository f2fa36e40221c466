import { type ReactElement, useEffect, useRef, useState, type RefObject } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/deck/presentMessages.ts'
import { jumpTarget, movePlace } from '../../../domain/deck/presentationPlace.ts'
import { selectInPlace } from '../../../state/linkSync.ts'
import type { Selection } from '../../../state/selection.ts'
import { togglePresentationTheme } from '../../../state/themeStore.ts'
import { usePainted } from '../../../ui/usePainted.ts'
import styles from './Presenter.module.css'
import { PresenterBar } from './PresenterBar.tsx'
import type { PresentationAction } from './presentationReducer.ts'
import { usePrepared } from './usePrepared.ts'
import { usePresenter } from './usePresenter.ts'
import { usePresentationKeys } from './useStageInput.ts'
import { SlideSheet } from '../slide/SlideSheet.tsx'

interface Box {
  width: number
  height: number
}

interface FittedSlideProps {
  deck: Deck
  slide: Slide
  page: number
  /** Hidden from assistive technology, which is given the title instead. */
  silent?: boolean
}

/** As on a screen of this size, and then made smaller: lines and letters keep their proportions. */
const [WIDTH, HEIGHT] = [1280, 720]

interface PresenterProps {
  deck: Deck
  selection: Selection
}

/** The slide that is shown, the next one, notes, clock; and the way to lead the presentation from here. */
export function Presenter({ deck, selection }: PresenterProps): ReactElement {
  const { speaker: t, presenter } = presentMessages(useMessages())
  const prepared = usePrepared(deck)
  usePainted(prepared.isReady, selection)
  const leading = usePresenter(deck, prepared, selection)
  const { place, move, goTo, darken } = leading
  const [typed, setTyped] = useState('')
  function run(action: PresentationAction): void {
    const slide = action.kind === 'jump' ? jumpTarget(typed, deck.slides.length) : null
    setTyped(action.kind === 'digit' ? (typed + action.digit).slice(-3) : '')
    if (action.kind === 'move') move(action.move)
    if (action.kind === 'screen') darken(action.screen)
    if (action.kind === 'theme') togglePresentationTheme()
    if (action.kind === 'escape') selectInPlace({ mode: 'desk' })
    if (slide !== null) goTo({ slide, page: 1 })
  }
  usePresentationKeys(run, typed)
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

/** A slide as large as the room it is given. */
function FittedSlide({ deck, slide, page, silent = false }: FittedSlideProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useBox(box)
  const scale = Math.min(width / WIDTH, height / HEIGHT)
  return (
    <div ref={box} className={styles['room']} aria-hidden={silent}>
      {scale > 0 && (
        <div className={styles['sheet']} style={{ width: WIDTH, height: HEIGHT, transform: `scale(${scale})` }}>
          <SlideSheet deck={deck} slide={slide} page={page} width={WIDTH} height={HEIGHT} />
        </div>
      )}
    </div>
  )
}

/** The room inside an element, followed as it changes; nothing until first measured. */
function useBox(ref: RefObject<HTMLElement | null>): Box {
  const [box, setBox] = useState<Box>({ width: 0, height: 0 })
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setBox({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return box
}
