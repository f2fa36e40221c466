import { useEffect, useEffectEvent, useState } from 'react'
import type { Deck } from '../../../domain/deck/deck.ts'
import {
  keptPlace,
  movePlace,
  type PresentationMove,
  type PresentationPlace,
} from '../../../domain/deck/presentationPlace.ts'
import { selectInPlace } from '../../../state/linkSync.ts'
import type { Selection } from '../../../state/selection.ts'
import { type PresentationScreen, usePresentationChannel } from './usePresentationChannel.ts'
import type { Prepared } from './usePrepared.ts'

const CHECK_EVERY = 1000

/** Whether a presentation answers: not yet, it does, or it did and was closed. */
type Contact = 'alone' | 'inStep' | 'closed'

interface Presenter {
  place: PresentationPlace
  screen: PresentationScreen
  contact: Contact
  move: (move: PresentationMove) => void
  goTo: (place: PresentationPlace) => void
  darken: (screen: PresentationScreen) => void
}

/** Leads a presentation in another window, and follows it; without one it turns its own pages. */
export function usePresenter({ id: deck }: Deck, prepared: Prepared, selection: Selection): Presenter {
  const [contact, setContact] = useState<Contact>('alone')
  const [screen, setScreen] = useState<PresentationScreen>('slide')
  const pages = prepared.slides.map((slide) => slide.pages)
  const asked: PresentationPlace = { slide: selection.slide, page: selection.page }
  const place = prepared.isReady ? keptPlace(asked, pages) : asked
  const send = usePresentationChannel(deck, (message) => {
    if (message.kind === 'bye') setContact('closed')
    if (message.kind !== 'at') return
    setContact('inStep')
    moveTo(message, message.screen)
  })
  useEffect(() => send({ kind: 'hello', deck }), [send, deck])
  useOpenerClosed(() => {
    // A window that was lost says nothing; another one that gives the presentation will answer.
    setContact((before) => (before === 'inStep' ? 'closed' : before))
    send({ kind: 'hello', deck })
  })
  function moveTo(to: PresentationPlace, seen: PresentationScreen): void {
    setScreen(seen)
    selectInPlace({ slide: to.slide, page: to.page })
  }
  function lead(to: PresentationPlace, seen: PresentationScreen): void {
    const there = keptPlace(to, pages)
    if (contact === 'inStep') send({ kind: 'go', deck, ...there, screen: seen })
    else moveTo(there, seen)
  }
  return {
    place,
    screen,
    contact,
    move: (move) => lead(screen === 'slide' ? movePlace(place, move, pages) : place, 'slide'),
    goTo: (to) => lead(to, 'slide'),
    darken: (seen) => lead(place, screen === seen ? 'slide' : seen),
  }
}

/** Calls back once when the window that opened this one is gone. */
function useOpenerClosed(onClosed: () => void): void {
  const onGone = useEffectEvent(onClosed)
  useEffect(() => {
    // Typed as anything; it is a window or null.
    const opener = window.opener as Window | null
    const timer = setInterval(() => {
      if (!opener?.closed) return
      clearInterval(timer)
      onGone()
    }, CHECK_EVERY)
    return () => clearInterval(timer)
  }, [])
}
