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
  isIndicatorId,
  type LinkParam,
  measureParam,
  modeParam,
  orderParam,
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
import { EMPTY_SELECTION, type Selection, VIEW_IDS } from './selection.ts'

/** A part of a link that meant nothing here; the screen says that it was ignored. */
export interface IgnoredPart {
  /** `view`, `indicator`, or the name of the part as written. */
  name: string
  value: string
}

/** Longer links are cut off before parsing: no selection needs them, and a hostile one must not stall. */
const LONGEST_LINK = 4000

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
  orderParam,
  deckParam,
  slideParam,
  modeParam,
]

/** `#/compare/petitions.handled?year=2022&per=villages`. Parts at their default are not written. */
export function formatLink(selection: Selection): string {
  const path = ['#', selection.view, ...(selection.indicator === null ? [] : [selection.indicator])].join('/')
  const parts = PARAMS.flatMap((param) => formatPart(param, selection))
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}

/** Opens what it can; parts that mean nothing come back by name. Never throws. */
export function parseLink(hash: string): { selection: Selection; ignored: IgnoredPart[] } {
  const [path = '', query = ''] = hash
    .slice(0, LONGEST_LINK)
    .replace(/^#/, '')
    .split(/\?(.*)/s)
  const ignored: IgnoredPart[] = []
  let selection = parsePath(path, ignored)
  for (const part of query.split('&').filter((text) => text !== '')) {
    const [name = '', text = ''] = part.split(/=(.*)/s).map(decode)
    const param = PARAMS.find((candidate) => candidate.name === name)
    const patch = param?.parse(text)
    if (patch) selection = { ...selection, ...patch }
    else ignored.push({ name, value: text })
  }
  return { selection, ignored }
}

function parsePath(path: string, ignored: IgnoredPart[]): Selection {
  const [viewText = '', indicatorText = '', ...extra] = path
    .split('/')
    .filter((text) => text !== '')
    .map(decode)
  const view = VIEW_IDS.find((id) => id === viewText)
  if (!view && viewText !== '') ignored.push({ name: 'view', value: viewText })
  const indicator = isIndicatorId(indicatorText) ? indicatorText : null
  if (indicatorText !== '' && indicator === null) ignored.push({ name: 'indicator', value: indicatorText })
  for (const value of extra) ignored.push({ name: 'path', value })
  return { ...EMPTY_SELECTION, view: view ?? EMPTY_SELECTION.view, indicator }
}

function formatPart(param: LinkParam, selection: Selection): string[] {
  const text = param.format(selection)
  return text === '' || text === param.format(EMPTY_SELECTION) ? [] : [`${param.name}=${encode(text)}`]
}

/** Only what would break the link is escaped, so that 县级交办 stays readable in it. */
function encode(text: string): string {
  return text.replace(/[%&#=+?\s]/gu, (sign) => encodeURIComponent(sign))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
