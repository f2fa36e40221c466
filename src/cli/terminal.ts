import type { Messages } from '../i18n/messages.ts'
import type { CommandLine } from './commandLine.ts'

/** What a command is given. */
export interface CommandInput {
  line: CommandLine
  terminal: Terminal
  m: Messages
}

/** What a command may touch: files and two streams. Given to it, so that tests need no disk. */
export interface Terminal {
  out: (line: string) => void
  err: (line: string) => void
  /** `-` is what is piped in. */
  readFile: (path: string) => Uint8Array | FileTrouble
  /** Why it could not be written; null when it was. What was there before is replaced. */
  writeFile: (path: string, text: string) => FileTrouble | null
  /** Files in a folder and in those below it, with slashes, in order; null when there is no such folder. */
  listFolder: (path: string) => string[] | null
  /** Whether two paths lead to the same file. */
  isSameFile: (one: string, other: string) => boolean
  sha256: (bytes: Uint8Array) => string
}

/** Why a file cannot be read or written: nothing there, a folder, no permission, no room, or anything else. */
export type FileTrouble = 'missing' | 'folder' | 'denied' | 'full' | 'other'

/** 0: done and nothing wrong. 1: something was found, left out, or differs. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2

/** Says why it cannot be done. */
export function refuse({ terminal }: CommandInput, why: string): ExitCode {
  terminal.err(why)
  return 2
}
