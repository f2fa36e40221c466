import { countyKey, unitLevelOf } from '../../../domain/board/area.ts'
import type { Board } from '../../../domain/board/board.ts'
import type { Deck, Pin, ViewSlide } from '../../../domain/deck/deck.ts'
import { refreshSlide, writeSlide } from '../../../domain/deck/deckEdit.ts'
import { freezeBoard } from '../../../export/document/settingsDocument.ts'
import { type Messages, messagesForBoard } from '../../../i18n/messages.ts'
import { type ContentChanges, contentChanges, hasChanges } from '../../../shown/slide/contentChanges.ts'
import { contentOf } from '../../../shown/contentOf.ts'
import { proposedTitle } from '../../../shown/slide/slideTitle.ts'
import type { Shown, SlideContent } from '../../../shown/slideContent.ts'
import { resolveSelection } from '../../../state/resolveSelection.ts'
import { localDay } from '../../../lib/localDay.ts'
import { contentOfPin, shownOfPin } from '../slide/slideData.ts'
import { useEffect, useMemo, useState } from 'react'
import { whenIdle } from '../../../lib/whenIdle.ts'

/** How a picture stands to the data that are open now. */
export type Staleness =
  | { kind: 'current' }
  | ({ kind: 'changed' } & ContentChanges)
  /** The open data no longer hold what the picture is about. */
  | { kind: 'gone' }
  | { kind: 'otherSet'; title: string }
  | { kind: 'unreadable' }

export interface Live {
  board: Board
  m: Messages
}

/** Compares what a picture shows with what its view would show on the open data. */
export function stalenessOf(deck: Deck, pin: Pin, { board, m }: Live): Staleness {
  const before = shownOfPin(deck, pin)
  if (!before) return { kind: 'unreadable' }
  const isSameSet = countyKey(before.board.areas.values()) === countyKey(board.areas.values())
  if (!isSameSet || unitLevelOf(before.board.towns) !== unitLevelOf(board.towns))
    return { kind: 'otherSet', title: before.board.meta.title }
  const now = onBoard(before, board)
  if (!now) return { kind: 'gone' }
  const shown = contentOfPin(deck, pin, m) ?? contentIn(before, m)
  const changes = contentChanges(shown, contentIn(now, m))
  return hasChanges(changes) ? { kind: 'changed', ...changes } : { kind: 'current' }
}

/** The slide on the data of now; null when these cannot be frozen. A proposed title is proposed anew, one's own stays. */
export function refreshed(deck: Deck, slide: ViewSlide, { board, m }: Live): Deck | null {
  const frozen = freezeBoard(board, localDay(new Date()))
  if (!frozen) return null
  const isChanged = (pin: Pin): boolean => stalenessOf(deck, pin, { board, m }).kind === 'changed'
  const pins = slide.pins.map((pin) => (isChanged(pin) ? { ...pin, frozen: frozen.key } : pin))
  const anew = refreshSlide(deck, slide.id, { pins, frozen: { [frozen.key]: frozen.data } })
  const first = slide.pins[0]
  const before = first && shownOfPin(deck, first)
  const now = before && isChanged(first) ? onBoard(before, board) : null
  if (!before || !now || proposedTitle(contentIn(before, m)) !== slide.title) return anew
  return writeSlide(anew, slide.id, { title: proposedTitle(contentIn(now, m)) })
}

/** What a view shows, in the words of its own level. */
function contentIn(shown: Shown, m: Messages): SlideContent {
  return contentOf(shown, messagesForBoard(m, shown.board))
}

/** The same view on other data; null when they do not understand all that it understood before. */
function onBoard({ selection, resolved }: Shown, board: Board): Shown | null {
  const now = resolveSelection(board, selection)
  return now && now.ignored.length <= resolved.ignored.length ? { board, selection, resolved: now } : null
}

/** How each picture stands to the open data; those not looked at yet are missing. */
export type StalenessByPin = ReadonlyMap<Pin, Staleness>

/** A machine that is never idle gets to it all the same, after so many milliseconds. */
const AT_LATEST = 1000

/** Compares one picture after another while nobody waits: each is computed twice, on its data and on those of now. */
export function useStaleness(deck: Deck | null, board: Board, m: Messages): StalenessByPin {
  const known = useMemo(() => ({ board, m, byPin: new Map<Pin, Staleness>() }), [board, m])
  const [found, setFound] = useState<StalenessByPin>(known.byPin)
  useEffect(() => {
    let callOff = (): void => {}
    const next = (): void => {
      const pin = deck && pinsOf(deck).find((one) => !known.byPin.has(one))
      if (!deck || !pin) return
      known.byPin.set(pin, stalenessOf(deck, pin, known))
      setFound(new Map(known.byPin))
      callOff = whenIdle(next, AT_LATEST)
    }
    callOff = whenIdle(next, AT_LATEST)
    return () => callOff()
  }, [deck, known])
  return found
}

function pinsOf({ slides }: Deck): Pin[] {
  return slides.flatMap((slide) => (slide.kind === 'view' ? slide.pins : []))
}
