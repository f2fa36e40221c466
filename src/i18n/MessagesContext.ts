import { createContext, useContext } from 'react'
import type { Messages } from './messages.ts'
import { zh } from './zh.ts'

export const MessagesContext = createContext<Messages>(zh)

/** The sentences of the language in use. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}
