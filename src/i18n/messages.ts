import { type Area, unitLevelOf } from '../domain/board/area.ts'
import type { zh } from './zh.ts'

/** Every sentence a person reads. Chinese is the type; each other language must satisfy it. */
export type Messages = typeof zh

/** The sentences about a board: of towns, counties or prefectures, as those set side by side on it are. */
export function messagesForBoard(m: Messages, { towns }: { towns: readonly Area[] }): Messages {
  return m.atLevel(unitLevelOf(towns))
}
