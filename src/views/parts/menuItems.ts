import type { Board } from '../../domain/board/board.ts'
import { measuresOf } from '../../domain/board/indicator.ts'
import { planningPeriodsIn } from '../../domain/board/planningPeriods.ts'
import { type Request, spansOf, townsOfYear } from '../../domain/compare/question.ts'
import type { Messages } from '../../i18n/messages.ts'
import { spanText } from '../../i18n/values/periodWords.ts'
import { measureText } from '../../i18n/values/valueWords.ts'
import { type ResolvedSelection, scopesInUse, townsToPick } from '../../state/resolveSelection.ts'
import type { Selection, TownChoice } from '../../state/selection.ts'
import type { MenuItem } from '../../ui/menu.ts'

export interface MenuContext {
  board: Board
  resolved: ResolvedSelection
  selection: Selection
  m: Messages
}

/** Years newest first, then the spans that figures carry, then years to compare with. */
export function yearItems(context: MenuContext): MenuItem[] {
  const { board, resolved, m } = context
  const { year } = resolved.request.period
  const years = board.years.toReversed().map((one) => ({
    id: `year ${one}`,
    label: m.year(one),
    section: m.menu.years,
    isChosen: one === year,
  }))
  const latest = { id: 'year latest', label: m.latestYear, section: m.menu.years, isChosen: year === 'latest' }
  return [...years, latest, ...spanItems(context), ...baselineItems(context)]
}

function spanItems({ board, resolved, selection, m }: MenuContext): MenuItem[] {
  const spans = spansOf(board, resolved.request)
  if (spans.length < 2 && selection.span === null) return []
  const usual = { id: 'span', label: m.compare.spanAuto, section: m.compare.period, isChosen: selection.span === null }
  return [
    usual,
    ...spans.map(({ span, towns }) => ({
      id: `span ${span}`,
      label: spanText(span, m),
      hint: m.header.towns(towns),
      section: m.compare.period,
      isChosen: selection.span === span,
    })),
  ]
}

function baselineItems({ board, resolved, selection, m }: MenuContext): MenuItem[] {
  const { year } = resolved.request.period
  if (year === 'latest' || selection.view !== 'compare') return []
  const earlier = board.years.filter((one) => one < year).toReversed()
  if (earlier.length === 0) return []
  const none = { id: 'vs', label: m.menu.none, section: m.menu.compareWith, isChosen: resolved.baseline === null }
  return [
    none,
    ...earlier.map((one) => ({
      id: `vs ${one}`,
      label: m.year(one),
      section: m.menu.compareWith,
      isChosen: resolved.baseline?.year === one,
    })),
  ]
}

/** Every year, or one of them: for tables that list figures of all years. */
export function anyYearItems({ board, selection, m }: MenuContext): MenuItem[] {
  const years = board.years.toReversed().map((one) => ({
    id: `year ${one}`,
    label: m.year(one),
    section: '',
    isChosen: one === selection.year,
  }))
  return [{ id: 'year', label: m.anyYear, section: '', isChosen: typeof selection.year !== 'number' }, ...years]
}

/** One town, by peer group; the code tells towns of one name apart. */
export function profileItems({ board, resolved, m }: MenuContext): MenuItem[] {
  return board.towns.map((town) => ({
    id: town.code,
    label: town.name,
    hint: town.code,
    section: town.group === null ? '' : m.groupName(town.group),
    isChosen: town.code === resolved.town?.code,
  }))
}

/** Ranges of a trend: all years, the last few, each five-year plan of legal education. */
export function rangeItems({ board, resolved, selection, m }: MenuContext): MenuItem[] {
  const [first, last] = [board.years[0] ?? 0, board.years.at(-1) ?? 0]
  const chosen = selection.range
  const plans = planningPeriodsIn(first, last).map((plan) => ({
    label: m.trend.plan(plan.ordinal),
    from: Math.max(plan.from, first),
    to: Math.min(plan.to, last),
  }))
  const ranges = [{ label: m.trend.lastYears(5), from: last - 4, to: last }, ...plans]
  const all = { id: 'range', label: m.trend.allYears, section: m.trend.range, isChosen: chosen === null }
  const some = ranges
    .filter(({ from, to }) => from < to && from >= first)
    .map(({ label, from, to }) => ({
      id: `range ${from}-${to} ${label}`,
      label,
      hint: m.header.years(from, to),
      section: m.trend.range,
      isChosen: chosen?.from === from && chosen.to === to,
    }))
  return [all, ...some, ...spanItems({ board, resolved, selection, m })]
}

export function scopeItems({ board, m }: MenuContext, { indicator, scope, period }: Request): MenuItem[] {
  const inUse = scopesInUse(board, indicator, townsOfYear(board, period.year))
  const known = inUse.some((one) => one.scope === scope) ? inUse : [{ scope, count: 0 }, ...inUse]
  return known.map((one) => ({
    id: one.scope === null ? 'whole' : `scope ${one.scope}`,
    label: m.scopeName(one.scope),
    hint: m.menu.figures(one.count),
    section: '',
    isChosen: one.scope === scope,
  }))
}

export function measureItems({ m }: MenuContext, request: Request): MenuItem[] {
  return measuresOf(request.indicator).map((measure) => ({
    id: measure,
    label: measureText(request.indicator, measure, m),
    hint: m.measureMeanings[measure],
    section: '',
    isChosen: measure === request.measure,
  }))
}

export function townItems({ board, resolved, selection, m }: MenuContext): MenuItem[] {
  const present = townsToPick(board, selection, resolved.request.period.year)
  const choice = selection.towns
  const chosen = new Set(choice.kind === 'codes' ? choice.codes : [])
  const groups = [...new Set(present.map((town) => town.group))].filter((group) => group !== null)
  const all = {
    id: 'all',
    label: m.townsAll,
    hint: m.header.towns(present.length),
    section: '',
    isChosen: choice.kind === 'all',
  }
  const byGroup = groups.map((group) => ({
    id: `group ${group}`,
    label: m.townsGroup(group),
    hint: m.header.towns(present.filter((town) => town.group === group).length),
    section: m.menu.groups,
    isChosen: choice.kind === 'group' && choice.group === group,
  }))
  const one = present.map((town) => ({
    id: town.code,
    label: town.name,
    hint: town.code,
    section: m.menu.pickTowns,
    isChosen: chosen.has(town.code),
  }))
  return [all, ...(groups.length > 1 ? byGroup : []), ...one]
}

/** The choice after one item of the towns menu was picked; picking the last town away returns to all. */
export function townChoiceAfter(picked: string, choice: TownChoice): TownChoice {
  if (picked === 'all') return { kind: 'all' }
  if (picked.startsWith('group ')) return { kind: 'group', group: picked.slice('group '.length) }
  const before = choice.kind === 'codes' ? choice.codes : []
  const codes = before.includes(picked) ? before.filter((code) => code !== picked) : [...before, picked].toSorted()
  return codes.length === 0 ? { kind: 'all' } : { kind: 'codes', codes }
}
