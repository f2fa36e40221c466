import type { Messages } from '../i18n/messages.ts'
import type { CommandLine } from './commandLine.ts'
import type { Terminal } from './terminal.ts'

/** What a command is given. */
export interface CommandInput {
  line: CommandLine
  terminal: Terminal
  m: Messages
}
