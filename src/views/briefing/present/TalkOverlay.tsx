import type { ReactElement } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { TalkEvidence } from './TalkEvidence.tsx'
import { TalkKeys } from './TalkKeys.tsx'
import { TalkOverview } from './TalkOverview.tsx'
import { goTo } from './talkStep.ts'
import type { Prepared } from './usePrepared.ts'
import type { TalkState } from './useTalk.ts'

interface TalkOverlayProps {
  deck: Deck
  state: TalkState
  prepared: Prepared
  sheet: { width: number; height: number }
}

/** What is open over the slide. */
export function TalkOverlay({ deck, state, prepared, sheet }: TalkOverlayProps): ReactElement | null {
  const { talk, setTalk } = state
  const close = (): void => setTalk({ ...talk, open: null })
  switch (talk.open) {
    case null:
      return null
    case 'keys':
      return <TalkKeys onClose={close} />
    case 'evidence': {
      const shown = prepared.slides[talk.slide - 1]?.shown ?? []
      return talk.picked && <TalkEvidence shown={shown} place={talk.picked} onClose={close} />
    }
    case 'overview':
      return (
        <TalkOverview
          deck={deck}
          current={talk.slide}
          {...sheet}
          onPick={(slide) => setTalk({ ...goTo(talk, { slide, page: 1 }), open: null })}
          onClose={close}
        />
      )
  }
}
