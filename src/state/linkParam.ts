import type { AreaCode } from '../domain/area.ts'
import { MEASURES } from '../domain/indicator.ts'
import { periodOfSpan } from '../domain/period.ts'
import type { ScopeChoice, Selection, TownChoice, YearRange } from './selection.ts'

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

export const townsParam = linkParam('towns', { key: 'towns', parse: parseTowns, format: formatTowns })

export const scopeParam = linkParam('scope', {
  key: 'scope',
  parse: (text) =>
    text === '*' ? { kind: 'whole' } : text === '' ? null : { kind: 'named', scope: text.replace(/^=/, '') },
  format: formatScope,
})

export const measureParam = linkParam('per', {
  key: 'measure',
  parse: (text) => MEASURES.find((measure) => measure === text) ?? null,
  format: (value) => value,
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

/** `ranks=1`; false is the default and never written. */
export function flagParam(key: 'ranks' | 'table' | 'multiples' | 'ownAxes', name: string): LinkParam {
  return linkParam(name, { key, parse: (text) => (text === '1' ? true : null), format: (value) => (value ? '1' : '') })
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
  if (text.startsWith('~')) return text.length > 1 ? { kind: 'group', group: text.slice(1) } : null
  const codes: AreaCode[] = []
  for (const part of text.split('.')) {
    const county = countyOf(codes.at(-1))
    if (/^\d{9}$/.test(part)) codes.push(part)
    else if (/^\d{3}$/.test(part) && county) codes.push(county + part)
    else return null
  }
  return { kind: 'codes', codes: [...new Set(codes)].toSorted() }
}

function countyOf(code: AreaCode | undefined): string | null {
  return code?.slice(0, 6) ?? null
}
