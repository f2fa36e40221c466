import { cliMessages } from '../i18n/cliMessages.ts'
import type { CommandInput } from './commandInput.ts'
import type { ExitCode } from './terminal.ts'

/** Writes to the file that was named, or to the command's own; to the output when it has none or is given `-`. */
export function writeResult({ line, terminal, m }: CommandInput, text: string, usual: string | null = null): ExitCode {
  const t = cliMessages(m)
  const path = line.output ?? usual
  if (path === null || path === '-') {
    terminal.out(text.replace(/\n$/, ''))
    return 0
  }
  if (line.files.some((file) => terminal.isSameFile(file, path))) {
    terminal.err(t.overInput(path))
    return 2
  }
  const trouble = terminal.writeFile(path, text)
  if (trouble === null) terminal.err(t.written(path, new TextEncoder().encode(text).length))
  else terminal.err(t.cannotWrite(path, trouble === 'missing' ? t.noFolder : t.troubles[trouble]))
  return trouble === null ? 0 : 2
}
