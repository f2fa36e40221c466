import { useEffect, useMemo, useState } from 'react'
import { keptPlace, type TalkPlace } from '../../../domain/talkPlace.ts'
import type { Deck } from '../../../domain/deck.ts'
import { selectInPlace } from '../../../state/selectInPlace.ts'
import type { Selection } from '../../../state/selection.ts'
import { placesOfPage } from './stepPlace.ts'
import { goTo, type Talk, talkAt, type TalkScene } from './talkStep.ts'
import type { Prepared, PreparedSlide } from './usePrepared.ts'

export interface TalkState {
  talk: Talk
  scene: TalkScene
  setTalk: (talk: Talk) => void
}

const NONE: PreparedSlide['contents'] = []

/** A talk whose place is in the link, so that a reload goes on there; the rest belongs to this moment. */
export function useTalk(deck: Deck, prepared: Prepared, selection: Selection): TalkState {
  const [moment, setMoment] = useState(() => talkAt({ slide: selection.slide, page: selection.page }))
  const pages = prepared.slides.map((slide, index) =>
    moment.table && index + 1 === moment.slide ? slide.tablePages : slide.pages,
  )
  const asked: TalkPlace = { slide: selection.slide, page: selection.page }
  // A slide that is not ready yet cannot be told from one that is not there.
  const place = prepared.isReady ? keptPlace(asked, pages) : asked
  const talk = goTo(moment, place)
  const contents = prepared.slides[place.slide - 1]?.contents ?? NONE
  const places = useMemo(() => placesOfPage(contents, place.page, talk.table), [contents, place.page, talk.table])
  useEffect(() => {
    if (!prepared.isReady) return
    const isSame = asked.slide === place.slide && asked.page === place.page && selection.deck === deck.id
    if (!isSame) selectInPlace({ ...place, deck: deck.id })
  })
  return {
    talk,
    scene: { pages, places },
    setTalk: (next) => {
      setMoment(next)
      if (next.slide !== place.slide || next.page !== place.page) selectInPlace({ slide: next.slide, page: next.page })
    },
  }
}
