import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { type Channel, openChannel } from '../../../lib/openChannel.ts'
import type { PresentationPlace } from '../../../domain/deck/presentationPlace.ts'
import { isDeckId } from '../../../state/linkParam.ts'
import { formatLink } from '../../../state/link.ts'
import type { Selection } from '../../../state/selection.ts'

/** What the room sees: the slide, or nothing of it. */
export type PresentationScreen = (typeof PRESENTATION_SCREENS)[number]

/**
 * Between the presentation and its presenter windows. `at`: the presentation tells where it stands. `go`: a presenter asks it to
 * stand there. `hello`: a presenter asks where it stands. `bye`: the presentation is over or its window closed.
 */
export type PresentationMessage = { deck: string } & (
  | ({ kind: 'at' | 'go'; screen: PresentationScreen } & PresentationPlace)
  | { kind: 'hello' | 'bye' }
)

const PRESENTATION_SCREENS = ['slide', 'black', 'white'] as const

const MAX_SLIDES = 999

const MAX_PAGES = 9999

type Send = (message: PresentationMessage) => void

const NAME = 'zhenjian.presentation'

export function hasPresentationChannel(): boolean {
  return typeof BroadcastChannel !== 'undefined'
}

/** The line between a presentation and its presenter windows; only messages about this deck are passed on. Returns the way to send. */
export function usePresentationChannel(
  deck: string,
  onMessage: (message: PresentationMessage, reply: Send) => void,
): Send {
  const channel = useRef<Channel | null>(null)
  const onDeckMessage = useEffectEvent((message: PresentationMessage | null) => {
    if (message?.deck === deck) onMessage(message, (answer) => channel.current?.send(answer))
  })
  useEffect(() => {
    channel.current = openChannel(NAME, (data) => onDeckMessage(readPresentationMessage(data)))
    return () => {
      channel.current?.close()
      channel.current = null
    }
  }, [deck])
  return useCallback((message: PresentationMessage) => channel.current?.send(message), [])
}

/** Null for whatever is not a message of ours. Other pages of this origin may write into the channel, so nothing is trusted. */
export function readPresentationMessage(data: unknown): PresentationMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { kind, deck, slide, page, screen } = { ...data } as Record<string, unknown> // read key by key below
  if (typeof deck !== 'string' || !isDeckId(deck)) return null
  if (kind === 'hello' || kind === 'bye') return { kind, deck }
  const seen = PRESENTATION_SCREENS.find((one) => one === screen)
  if ((kind !== 'at' && kind !== 'go') || !isCount(slide, MAX_SLIDES) || !isCount(page, MAX_PAGES) || !seen) return null
  return { kind, deck, slide, page, screen: seen }
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
}

/** Opens the presenter view in a window of its own, or the presentation from there. Says whether the browser let it. */
export function openBriefingWindow(selection: Selection): boolean {
  const { pathname, search } = window.location
  // One window of each kind: the name leads back to the one that is open.
  const opened = window.open(
    `${pathname}${search}${formatLink(selection)}`,
    `zhenjian-${selection.mode}`,
    'popup=1,width=1180,height=760',
  )
  opened?.focus()
  return opened !== null
}
