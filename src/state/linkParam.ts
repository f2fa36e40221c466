import type { AreaCode } from '../domain/area.ts'
import { FINDING_CODES } from '../domain/finding.ts'
import { MEASURES } from '../domain/indicator.ts'
import { periodOfSpan } from '../domain/period.ts'
import { ROW_COLUMNS, type RowOrder } from '../domain/sortRows.ts'
import { sameText } from '../lib/sameText.ts'
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
const MOST_COLUMNS = 60

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

export const datasetParam = linkParam('data', {
  key: 'dataset',
  parse: (text) => (/^[\w.-]{1,80}$/.test(text) ? text : null),
  format: (value) => value,
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

/** A town's code has nine digits; in a roll-up counties have six and what is above them fewer. Three are a short one. */
const AREA_CODE = /^(?:\d{2}|\d{4,9})$/

export const townsParam = linkParam('towns', { key: 'towns', parse: parseTowns, format: formatTowns })

export const scopeParam = linkParam('scope', { key: 'scope', parse: parseScope, format: formatScope })

export const measureParam = linkParam('per', { key: 'measure', ...oneOf(MEASURES) })

export const townParam = linkParam('town', {
  key: 'town',
  parse: (text) => (AREA_CODE.test(text) ? text : null),
  format: (value) => value,
})

/** `cols=petitions.handled,satisfaction.rate` */
export const columnsParam = linkParam('cols', {
  key: 'columns',
  parse: (text) => {
    const ids = text.split(',')
    return ids.length <= MOST_COLUMNS && ids.every(isIndicatorId) ? [...new Set(ids)] : null
  },
  format: (ids) => ids.join(','),
})

export const againstParam = linkParam('against', {
  key: 'against',
  parse: (text) => (isIndicatorId(text) ? text : null),
  format: (value) => value,
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

/** `order=value`, or `order=-value` for the largest first. */
export const orderParam = linkParam('order', {
  key: 'order',
  parse: (text): RowOrder | null => {
    const column = ROW_COLUMNS.find((one) => one === text.replace(/^-/, ''))
    return column ? { column, descending: text.startsWith('-') } : null
  },
  format: ({ column, descending }) => (descending ? `-${column}` : column),
})

export const sortParam = linkParam('sort', {
  key: 'sort',
  parse: (text) => (text === 'official' || text === 'value' ? text : null),
  format: (value) => value,
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

/** A closed list of words, each its own text form. */
function oneOf<T extends string>(words: readonly T[]): { parse: (text: string) => T | null; format: (word: T) => T } {
  return { parse: (text) => words.find((word) => word === text) ?? null, format: (word) => word }
}

/** As decks are named when they are made. */
export function isDeckId(text: string): boolean {
  return /^[a-z0-9]{1,40}$/.test(text)
}

/** Letters, digits, dots, dashes: no sign that means something in a link. */
export function isIndicatorId(text: string): boolean {
  return /^[\w.-]{1,80}$/.test(text)
}

function parseScope(text: string): ScopeChoice | null {
  if (text === '' || text.length > LONGEST_NAME) return null
  if (text === '*') return { kind: 'whole' }
  const scope = sameText(text.replace(/^=/, ''))
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
  return choice.scope === '*' || choice.scope.startsWith('=') ? `=${choice.scope}` : choice.scope
}

/**
 * `990101101.103.990102101`: a code of three digits stands in the county of the one before it.
 * `~镇` is a peer group.
 */
function formatTowns(choice: TownChoice): string {
  if (choice.kind === 'all') return ''
  if (choice.kind === 'group') return `~${choice.group}`
  return choice.codes
    .map((code, index) => (countyOf(code) === countyOf(choice.codes[index - 1]) ? code.slice(6) : code))
    .join('.')
}

function parseTowns(text: string): TownChoice | null {
  if (text.length > LONGEST_NAME && text.startsWith('~')) return null
  if (text.startsWith('~')) {
    const group = sameText(text.slice(1))
    return group === '' ? null : { kind: 'group', group }
  }
  const codes: AreaCode[] = []
  for (const part of text.split('.')) {
    const county = countyOf(codes.at(-1))
    if (AREA_CODE.test(part)) codes.push(part)
    else if (/^\d{3}$/.test(part) && county) codes.push(county + part)
    else return null
  }
  return { kind: 'codes', codes: [...new Set(codes)].toSorted() }
}

function countyOf(code: AreaCode | undefined): string | null {
  return code?.slice(0, 6) ?? null
}
