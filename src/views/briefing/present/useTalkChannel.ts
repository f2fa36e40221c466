import { useCallback, useEffect, useRef } from 'react'
import { type Channel, openChannel } from '../../../lib/openChannel.ts'
import { readTalkMessage, type TalkMessage } from './talkMessage.ts'

type Send = (message: TalkMessage) => void

const NAME = 'zhenjian.talk'

export function hasTalkChannel(): boolean {
  return typeof BroadcastChannel !== 'undefined'
}

/** The line between a talk and its presenter windows; only messages about this deck are heard. Returns the way to send. */
export function useTalkChannel(deck: string, onMessage: (message: TalkMessage, reply: Send) => void): Send {
  const channel = useRef<Channel | null>(null)
  const listener = useRef(onMessage)
  useEffect(() => {
    listener.current = onMessage
  })
  useEffect(() => {
    channel.current = openChannel(NAME, (data) => {
      const message = readTalkMessage(data)
      if (message?.deck === deck) listener.current(message, (answer) => channel.current?.send(answer))
    })
    return () => {
      channel.current?.close()
      channel.current = null
    }
  }, [deck])
  return useCallback((message: TalkMessage) => channel.current?.send(message), [])
}
