import { useEffect, useLayoutEffect } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { keptPlace } from '../../../domain/talkPlace.ts'
import type { TalkMessage } from './talkMessage.ts'
import { goTo } from './talkStep.ts'
import type { TalkState } from './useTalk.ts'
import { useTalkChannel } from './useTalkChannel.ts'

/** Keeps presenter windows in step with a talk, and the talk with them. */
export function useTalkLine({ id: deck }: Deck, { talk, scene, setTalk }: TalkState, isReady: boolean): void {
  const { slide, page, screen } = talk
  const at: TalkMessage = { kind: 'at', deck, slide, page, screen }
  const send = useTalkChannel(deck, (message, reply) => {
    if (!isReady) return
    if (message.kind === 'hello') reply(at)
    if (message.kind === 'go')
      setTalk({ ...goTo(talk, keptPlace(message, scene.pages)), screen: message.screen, open: null })
  })
  useEffect(() => {
    if (isReady) send({ kind: 'at', deck, slide, page, screen })
  }, [send, isReady, deck, slide, page, screen])
  // Said before the line is closed, which is done by an effect that ends later.
  useLayoutEffect(() => {
    const end = (): void => send({ kind: 'bye', deck })
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('pagehide', end)
      end()
    }
  }, [send, deck])
}
