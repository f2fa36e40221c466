import {
  againstMeasureParam,
  againstParam,
  againstScopeParam,
  baselineParam,
  columnsParam,
  datasetParam,
  deckParam,
  findingParam,
  flagParam,
  type LinkParam,
  measureParam,
  modeParam,
  pageParam,
  panelParam,
  rangeParam,
  scopeParam,
  slideParam,
  sortParam,
  spanParam,
  stateParam,
  townParam,
  townsParam,
  yearParam,
} from './linkParam.ts'
import { decode, encodePart, escapeAscii, escapeName, isTracking, parseCode, tidyLink } from './linkText.ts'
import { EMPTY_SELECTION, type Selection, VIEW_IDS, type ViewId } from './selection.ts'

/** A link in parts, as it was written: names and values unescaped once. */
interface LinkParts {
  view: ViewId
  parts: readonly { name: string; value: string }[]
}

const MIGRATIONS: readonly ((link: LinkParts) => LinkParts)[] = [orderToSort]

/** A part of a link that meant nothing here; the screen says that it was ignored. */
export interface IgnoredPart {
  /** `view`, `indicator`, or the name of the part as written. */
  name: string
  value: string
}

/** Longer links are cut off before parsing: a hundred towns of any code need less, and a hostile one must not stall. */
const LONGEST_LINK = 20_000

const PARAMS: readonly LinkParam[] = [
  datasetParam,
  yearParam,
  spanParam,
  baselineParam,
  rangeParam,
  townsParam,
  scopeParam,
  measureParam,
  sortParam,
  flagParam('ranks', 'ranks'),
  flagParam('table', 'table'),
  pageParam,
  flagParam('multiples', 'multiples'),
  flagParam('ownAxes', 'axes'),
  townParam,
  columnsParam,
  againstParam,
  againstScopeParam,
  againstMeasureParam,
  flagParam('paths', 'paths'),
  panelParam,
  stateParam,
  findingParam,
  deckParam,
  slideParam,
  modeParam,
]

/** `#/compare/petitions.handled?year=2022&per=villages`. Parts at their default are not written. */
export function formatLink(selection: Selection): string {
  const path = ['#', selection.view, ...(selection.indicator === null ? [] : [encodePath(selection.indicator)])].join(
    '/',
  )
  const parts = PARAMS.flatMap((param) => formatPart(param, selection))
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}

/** Opens what it can; parts that mean nothing come back by name. Never throws. */
export function parseLink(hash: string): { selection: Selection; ignored: IgnoredPart[] } {
  const [path = '', query = ''] = tidyLink(hash.slice(0, LONGEST_LINK)).split(/\?(.*)/s)
  const ignored: IgnoredPart[] = []
  let selection = parsePath(path, ignored)
  for (const { name, value } of migrateLink({ view: selection.view, parts: partsOf(query) }).parts) {
    const param = PARAMS.find((candidate) => candidate.name === name)
    const patch = param?.parse(value)
    if (patch) selection = { ...selection, ...patch }
    else ignored.push({ name, value })
  }
  return { selection, ignored }
}

function partsOf(query: string): { name: string; value: string }[] {
  const parts = query.split(/[&?]/).filter((text) => text !== '')
  return parts
    .map((part) => part.split(/=(.*)/s).map((side) => decode(side).trim()))
    .map(([name = '', value = '']) => ({ name, value }))
    .filter(({ name }) => !isTracking(name))
}

function parsePath(path: string, ignored: IgnoredPart[]): Selection {
  const [viewText = '', indicatorText = '', ...extra] = path
    .split('/')
    .filter((text) => text !== '')
    .map((segment) => decode(segment).trim())
  const view = VIEW_IDS.find((id) => id === viewText)
  if (!view && viewText !== '') ignored.push({ name: 'view', value: viewText })
  const indicator = parseCode(indicatorText)
  if (indicatorText !== '' && indicator === null) ignored.push({ name: 'indicator', value: indicatorText })
  for (const value of extra) ignored.push({ name: 'path', value })
  return { ...EMPTY_SELECTION, view: view ?? EMPTY_SELECTION.view, indicator }
}

function formatPart(param: LinkParam, selection: Selection): string[] {
  const text = param.format(selection)
  return text === '' || text === param.format(EMPTY_SELECTION) ? [] : [`${param.name}=${encodePart(text)}`]
}

function encodePath(id: string): string {
  return encodePart(escapeName(id)).replaceAll('/', escapeAscii)
}

/** Links of earlier versions as this one writes them, the oldest step first. What needs no step stays as it is. */
function migrateLink(link: LinkParts): LinkParts {
  return MIGRATIONS.reduce((one, step) => step(one), link)
}

/** Until 2026-11 the rows of the data had a part of their own for their order, which other views carried unused. */
function orderToSort({ view, parts }: LinkParts): LinkParts {
  if (!parts.some(({ name }) => name === 'order')) return { view, parts }
  if (view !== 'data') return { view, parts: parts.filter(({ name }) => name !== 'order') }
  const rest = parts.filter(({ name }) => name !== 'sort')
  return { view, parts: rest.map((part) => (part.name === 'order' ? { ...part, name: 'sort' } : part)) }
}
