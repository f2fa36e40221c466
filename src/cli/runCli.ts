import { maskEveryText } from '../domain/maskEveryText.ts'
import { setMasker } from '../domain/maskReportSet.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import type { Language } from '../lib/language.ts'
import { bundle } from './bundle.ts'
import { catalog } from './catalog.ts'
import { check } from './check.ts'
import type { CommandInput } from './commandInput.ts'
import { type CommandLine, readCommandLine } from './commandLine.ts'
import { diff } from './diff.ts'
import { merge } from './merge.ts'
import { rollup } from './rollup.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const COMMANDS: Readonly<Record<string, (input: CommandInput) => ExitCode>> = {
  check,
  merge,
  diff,
  catalog,
  bundle,
  rollup,
}

const MESSAGES: Record<Language, Messages> = { zh, en }

/** Runs one command of `npm run reports -- …`; never throws for what a person typed or a file holds. */
export function runCli(args: readonly string[], terminal: Terminal): ExitCode {
  const line = readCommandLine(args)
  return line.json && !line.help ? runForPrograms(line, terminal) : run(line, terminal)
}

function run(line: CommandLine, terminal: Terminal): ExitCode {
  const m = MESSAGES[line.language]
  const t = cliMessages(m)
  if (line.help) {
    terminal.out(t.help)
    return 0
  }
  if (line.command === '' && line.fault === null) {
    terminal.err(t.help)
    return 2
  }
  const command = Object.hasOwn(COMMANDS, line.command) ? COMMANDS[line.command] : undefined
  if (line.fault || !command) {
    terminal.err(line.fault ? t.lineFaults[line.fault.kind](line.fault) : t.unknownCommand(line.command))
    terminal.err(t.seeHelp)
    return 2
  }
  setMasker(maskEveryText)
  return command({ line, terminal, m })
}

/** One JSON value comes out whatever happens: the command's own, else what it said and whether it was done. */
function runForPrograms(line: CommandLine, terminal: Terminal): ExitCode {
  const said: string[] = []
  let hasPrinted = false
  const code = run(line, {
    ...terminal,
    out: (text) => {
      hasPrinted = true
      terminal.out(text)
    },
    err: (text) => {
      said.push(text)
      terminal.err(text)
    },
  })
  if (!hasPrinted) terminal.out(JSON.stringify({ code, messages: said }, null, 2))
  return code
}
