import { parseArgs } from 'node:util'
import { AREA_LEVELS, type AreaLevel } from '../domain/board/area.ts'
import { type Language, LANGUAGES } from '../lib/language.ts'

/** A command as it was typed. */
export interface CommandLine {
  command: string
  files: readonly string[]
  json: boolean
  strict: boolean
  help: boolean
  /** Where to write; null for the command's own default, `-` for the output. */
  output: string | null
  /** Id and title of what is written; null keeps those that were read. */
  id: string | null
  title: string | null
  /** Code of the area a roll-up is made for, or of the county that reports come from, and its level; null takes them from what was read. */
  area: string | null
  level: AreaLevel | null
  /** Which proposed figures count as accepted; null for none. */
  accept: 'certain' | 'all' | null
  language: Language
  /** What in it cannot be understood; nothing is done then. */
  fault: LineFault | null
}

/** An option there is none of, one without or with a value it may not have. */
export interface LineFault {
  kind: 'unknownOption' | 'needsValue' | 'takesNoValue' | 'wrongValue'
  option: string
  /** What may stand there; empty when anything may. */
  allowed: readonly string[]
}

const OPTIONS = {
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  output: { type: 'string', short: 'o' },
  id: { type: 'string' },
  title: { type: 'string' },
  out: { type: 'string' },
  area: { type: 'string' },
  county: { type: 'string' },
  accept: { type: 'string' },
  level: { type: 'string' },
  lang: { type: 'string' },
} as const

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lang: ['zh', 'en'],
  level: AREA_LEVELS.filter((level) => level !== 'town'),
  accept: ['certain', 'all'],
}

/** What was typed. Read leniently, so that what is wrong with it can be said in the language that was asked for. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const [command = '', ...files] = positionals
  const text = (name: 'output' | 'out' | 'id' | 'title' | 'area' | 'county'): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  return {
    command,
    files,
    json: values.json === true,
    strict: values.strict === true,
    help: values.help === true,
    output: text('output') ?? text('out'),
    id: text('id'),
    title: text('title'),
    area: text('area') ?? text('county'),
    level: AREA_LEVELS.find((level) => level === values.level) ?? null,
    accept: values.accept === 'certain' || values.accept === 'all' ? values.accept : null,
    language: LANGUAGES.find((language) => language === values.lang) ?? LANGUAGES[0],
    fault: tokens.map(faultOf).find((fault) => fault !== null) ?? null,
  }
}

interface Token {
  kind: 'option' | 'positional' | 'option-terminator'
  name?: string
  rawName?: string
  value?: string | undefined
}

function faultOf({ kind, name = '', rawName = '', value }: Token): LineFault | null {
  if (kind !== 'option') return null
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1]
  if (!option) return { kind: 'unknownOption', option: rawName, allowed: [] }
  const allowed = ALLOWED[name] ?? []
  if (option.type === 'boolean') return value === undefined ? null : { kind: 'takesNoValue', option: rawName, allowed }
  // An option in place of its value was forgotten; a single dash is what is piped.
  if (value === undefined || value === '' || /^-./.test(value)) return { kind: 'needsValue', option: rawName, allowed }
  return allowed.length === 0 || allowed.includes(value) ? null : { kind: 'wrongValue', option: rawName, allowed }
}
