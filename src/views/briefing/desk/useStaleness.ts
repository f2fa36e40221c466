import { useEffect, useMemo, useState } from 'react'
import type { Board } from '../../../domain/board/board.ts'
import type { Deck, Pin } from '../../../domain/deck/deck.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { whenIdle } from '../../../lib/whenIdle.ts'
import { type Staleness, stalenessOf } from './staleness.ts'

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
