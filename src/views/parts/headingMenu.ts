import { MEASURES, type Measure } from '../../domain/board/indicator.ts'
import type { ScopeChoice, Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import type { MenuItem } from '../../ui/menu.ts'
import type { HeadingSlot } from '../../shown/headingWords.ts'
import { indicatorItems } from './indicatorItems.ts'
import {
  anyYearItems,
  measureItems,
  type MenuContext,
  profileItems,
  rangeItems,
  scopeItems,
  townChoiceAfter,
  townItems,
  yearItems,
} from './menuItems.ts'

/** The menu behind a word of the heading. */
export interface HeadingMenu {
  items: readonly MenuItem[]
  staysOpen?: boolean
  onPick: (id: string) => void
}

type MenuOf = (context: MenuContext) => HeadingMenu

const MENUS: Readonly<Record<HeadingSlot, MenuOf>> = {
  year: (context) => ({
    items: yearItems(context),
    onPick: (id) => pickYear(id, context.selection),
  }),
  years: (context) => ({ items: rangeItems(context), onPick: pickRange }),
  anyYear: (context) => ({
    items: anyYearItems(context),
    onPick: (id) => select({ year: Number(id.split(' ')[1]) || null, baseline: null, span: null }),
  }),
  towns: (context) => ({
    items: townItems(context),
    staysOpen: true,
    onPick: (id) => select({ towns: townChoiceAfter(id, context.selection.towns) }),
  }),
  town: (context) => ({
    items: profileItems(context),
    onPick: (town) => select({ town }),
  }),
  indicator: (context) => ({
    items: indicatorItems(context, [context.resolved.request.indicator.id]),
    onPick: (indicator) =>
      select({ indicator, scope: { kind: 'usual' }, measure: null, ...sidesChanged(indicator, context) }),
  }),
  anyIndicator: ({ m, selection, ...rest }) => ({
    items: [
      { id: '', label: m.anyIndicator, section: '', isChosen: selection.indicator === null },
      ...indicatorItems({ m, ...rest }, selection.indicator === null ? [] : [selection.indicator]),
    ],
    onPick: (id) => select({ indicator: id === '' ? null : id, scope: { kind: 'usual' }, measure: null }),
  }),
  scope: (context) => ({
    items: scopeItems(context, context.resolved.request),
    onPick: (id) => select({ scope: scopeChoice(id) }),
  }),
  measure: (context) => ({
    items: measureItems(context, context.resolved.request),
    onPick: (id) => select({ measure: measureOf(id) }),
  }),
  against: (context) => ({
    items: againstItems(context),
    onPick: (against) => select({ against, againstScope: { kind: 'usual' }, againstMeasure: null }),
  }),
  againstScope: (context) => ({
    items: context.resolved.against ? scopeItems(context, context.resolved.against) : [],
    onPick: (id) => select({ againstScope: scopeChoice(id) }),
  }),
  againstMeasure: (context) => ({
    items: context.resolved.against ? measureItems(context, context.resolved.against) : [],
    onPick: (id) => select({ againstMeasure: measureOf(id) }),
  }),
}

export function headingMenu(slot: HeadingSlot, context: MenuContext): HeadingMenu {
  return MENUS[slot](context)
}

/** Who picks the other side's indicator changes sides. */
function sidesChanged(indicator: string, { resolved, selection }: MenuContext): Partial<Selection> {
  if (selection.view !== 'relate' || resolved.against?.indicator.id !== indicator) return {}
  return { against: resolved.request.indicator.id, againstScope: { kind: 'usual' }, againstMeasure: null }
}

/** An indicator is not related to itself. */
function againstItems(context: MenuContext): MenuItem[] {
  const { against, request } = context.resolved
  const items = indicatorItems(context, against ? [against.indicator.id] : [])
  return items.filter((item) => item.id !== request.indicator.id)
}

/** Picking a year keeps the year it is compared with, as long as that lies before it. */
function pickYear(id: string, { baseline }: Selection): void {
  const [part = '', value] = id.split(' ')
  if (part === 'vs') select({ baseline: value === undefined ? null : Number(value) })
  else if (part === 'span') pickSpan(value)
  else if (value === 'latest') select({ year: 'latest', baseline: null, span: null })
  else
    select({
      year: Number(value),
      baseline: baseline !== null && baseline < Number(value) ? baseline : null,
      span: null,
    })
}

function pickRange(id: string): void {
  const [part = '', value] = id.split(' ')
  if (part === 'span') pickSpan(value)
  else if (value === undefined) select({ range: null })
  else {
    const [from = 0, to = 0] = value.split('-').map(Number)
    select({ range: { from, to } })
  }
}

function pickSpan(span: string | undefined): void {
  select({ span: span ?? null })
}

function scopeChoice(id: string): ScopeChoice {
  return id === 'whole' ? { kind: 'whole' } : { kind: 'named', scope: id.slice('scope '.length) }
}

function measureOf(id: string): Measure | null {
  return MEASURES.find((measure) => measure === id) ?? null
}
