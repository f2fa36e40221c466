import type { AreaCode } from '../domain/board/area.ts'
import { FINDING_CODES } from '../domain/findings/finding.ts'
import { MEASURES } from '../domain/board/indicator.ts'
import { periodOfSpan } from '../domain/board/period.ts'
import type { TableSort } from '../domain/tables/tableSort.ts'
import { escapeAscii, escapeName, parseCode, unescapeName } from './linkText.ts'
import {
  BRIEFING_MODES,
  DATA_PANELS,
  DATA_STATES,
  type ScopeChoice,
  type Selection,
  type TownChoice,
  type YearRange,
} from './selection.ts'

/** Longer names of scopes and groups are no report's, and a link is cut off where it gets too long. */
const LONGEST_NAME = 300
/** More columns than any catalogue here has; a hostile link must not ask for thousands. */
const MAX_COLUMNS = 60

/** One part of the link: its name, and a lossless pair of text forms. */
export interface LinkParam {
  name: string
  /** Null means "not a value of mine". */
  parse: (text: string) => Partial<Selection> | null
  /** Empty for what is not written. */
  format: (selection: Selection) => string
}

interface ParamForm<K extends keyof Selection> {
  key: K
  parse: (text: string) => Selection[K] | null
  format: (value: NonNullable<Selection[K]>) => string
}

function linkParam<K extends keyof Selection>(name: string, { key, parse, format }: ParamForm<K>): LinkParam {
  return {
    name,
    parse: (text) => {
      const value = parse(text)
      return value === null ? null : { [key]: value }
    },
    format: (selection) => {
      const value = selection[key]
      return value === null || value === undefined ? '' : format(value)
    },
  }
}

/** A code or an id of a document, whatever it is made of. */
const ofCode = { parse: parseCode, format: (code: string) => escapeName(code) }

export const datasetParam = linkParam('data', {
  key: 'dataset',
  ...ofCode,
})

export const yearParam = linkParam('year', {
  key: 'year',
  parse: (text) => (text === 'latest' ? 'latest' : parseYear(text)),
  format: String,
})

export const spanParam = linkParam('span', {
  key: 'span',
  parse: (text) => (periodOfSpan(2000, text) ? text : null),
  format: (value) => value,
})

export const baselineParam = linkParam('vs', { key: 'baseline', parse: parseYear, format: String })

export const rangeParam = linkParam('years', {
  key: 'range',
  parse: parseRange,
  format: ({ from, to }) => `${from}-${to}`,
})

export const townsParam = linkParam('towns', { key: 'towns', parse: parseTowns, format: formatTowns })

export const scopeParam = linkParam('scope', { key: 'scope', parse: parseScope, format: formatScope })

export const measureParam = linkParam('per', { key: 'measure', ...oneOf(MEASURES) })

export const townParam = linkParam('town', {
  key: 'town',
  ...ofCode,
})

/** `cols=petitions.handled,satisfaction.rate` */
export const columnsParam = linkParam('cols', {
  key: 'columns',
  parse: (text) => {
    const ids = text.split(',').map(parseCode)
    const known = ids.filter((id) => id !== null)
    return ids.length <= MAX_COLUMNS && known.length === ids.length ? [...new Set(known)] : null
  },
  format: (ids) => ids.map((id) => escapeName(id, ',')).join(','),
})

export const againstParam = linkParam('against', {
  key: 'against',
  ...ofCode,
})

export const againstScopeParam = linkParam('ascope', {
  key: 'againstScope',
  parse: parseScope,
  format: formatScope,
})

export const againstMeasureParam = linkParam('aper', { key: 'againstMeasure', ...oneOf(MEASURES) })

export const panelParam = linkParam('panel', { key: 'panel', ...oneOf(DATA_PANELS) })

export const stateParam = linkParam('state', { key: 'state', ...oneOf(DATA_STATES) })

export const findingParam = linkParam('finding', { key: 'finding', ...oneOf([...FINDING_CODES, 'any'] as const) })

/** `sort=change`, or `sort=-change` turned round. Which columns there are is for the view to say. */
export const sortParam = linkParam('sort', {
  key: 'sort',
  parse: (text): TableSort | null => {
    const by = parseCode(text.replace(/^-/, ''))
    return by === null ? null : { by, reversed: text.startsWith('-') }
  },
  format: ({ by, reversed }) => (reversed ? '-' : '') + escapeLeading(escapeName(by), '-'),
})

export const pageParam = linkParam('page', {
  key: 'page',
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null),
  format: String,
})

export const deckParam = linkParam('deck', {
  key: 'deck',
  parse: (text) => (isDeckId(text) ? text : null),
  format: (value) => value,
})

export const slideParam = linkParam('slide', {
  key: 'slide',
  parse: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
  format: String,
})

export const modeParam = linkParam('mode', { key: 'mode', ...oneOf(BRIEFING_MODES) })

/** `ranks=1`; false is the default and never written. */
export function flagParam(key: 'ranks' | 'table' | 'multiples' | 'ownAxes' | 'paths', name: string): LinkParam {
  return linkParam(name, { key, parse: (text) => (text === '1' ? true : null), format: (value) => (value ? '1' : '') })
}

/** A sign that would mean something at the beginning. */
function escapeLeading(text: string, sign: string): string {
  return text.startsWith(sign) ? escapeAscii(sign) + text.slice(sign.length) : text
}

/** A closed list of words, each its own text form. */
function oneOf<T extends string>(words: readonly T[]): { parse: (text: string) => T | null; format: (word: T) => T } {
  return { parse: (text) => words.find((word) => word === text) ?? null, format: (word) => word }
}

/** As decks are named when they are made. */
export function isDeckId(text: string): boolean {
  return /^[a-z0-9]{1,40}$/.test(text)
}

function parseScope(text: string): ScopeChoice | null {
  if (text === '' || text.length > LONGEST_NAME) return null
  if (text === '*') return { kind: 'whole' }
  const scope = unescapeName(text.replace(/^=/, ''))
  return scope === '' ? null : { kind: 'named', scope }
}

function parseYear(text: string): number | null {
  return /^[12]\d{3}$/.test(text) ? Number(text) : null
}

function parseRange(text: string): YearRange | null {
  const [from, to, ...rest] = text.split('-').map(parseYear)
  return from && to && rest.length === 0 && from < to ? { from, to } : null
}

/** A leading = keeps scopes apart that would read as something else. */
function formatScope(choice: ScopeChoice): string {
  if (choice.kind === 'usual') return ''
  if (choice.kind === 'whole') return '*'
  const scope = escapeName(choice.scope)
  return scope === '*' || scope.startsWith('=') ? `=${scope}` : scope
}

/** A town's own three digits behind the county's six. */
const NINE_DIGITS = /^\d{9}$/

/**
 * `990101101.103.990102101`: three digits stand in the county of the nine before them. `~镇` is a peer group.
 */
function formatTowns(choice: TownChoice): string {
  if (choice.kind === 'all') return ''
  if (choice.kind === 'group') return `~${escapeName(choice.group)}`
  return choice.codes.map((code, index) => formatCode(code, countyOf(choice.codes[index - 1]))).join('.')
}

/** A code that itself has three digits must not be taken for a short one. */
function formatCode(code: AreaCode, county: string | null): string {
  if (county !== null && countyOf(code) === county) return code.slice(6)
  return /^\d{3}$/.test(code) ? escapeAscii(code) + code.slice(1) : escapeName(code, '.,~')
}

function parseTowns(text: string): TownChoice | null {
  if (text.length > LONGEST_NAME && text.startsWith('~')) return null
  if (text.startsWith('~')) {
    const group = unescapeName(text.slice(1))
    return group === '' ? null : { kind: 'group', group }
  }
  const codes: AreaCode[] = []
  for (const part of text.split('.')) {
    const code = readCode(part, countyOf(codes.at(-1)))
    if (code === null) return null
    codes.push(code)
  }
  return { kind: 'codes', codes: [...new Set(codes)].toSorted() }
}

function readCode(part: string, county: string | null): AreaCode | null {
  if (/^\d{3}$/.test(part)) return county === null ? null : county + part
  return /[,~]/.test(part) ? null : parseCode(part)
}

function countyOf(code: AreaCode | undefined): string | null {
  return code !== undefined && NINE_DIGITS.test(code) ? code.slice(0, 6) : null
}
