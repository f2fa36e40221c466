import styles from './RowFilters.module.css'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import type { ReactElement } from 'react'
import { findingChoiceText, stateChoiceText, stateText } from '../../i18n/dataView/dataWords.ts'
import { formatNumber } from '../../i18n/values/numbers.ts'
import { menuWords, type Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { EMPTY_SELECTION, type ScopeChoice } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { WordMenu } from '../../ui/WordMenu.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { shownData } from '../../shown/dataView/shownData.ts'
import { CELL_STATES } from '../../domain/board/cell.ts'
import { type DataRow, type DataFilter, filterRows, isReported } from '../../domain/tables/dataRows.ts'
import { FINDING_CODES } from '../../domain/findings/finding.ts'
import type { MenuItem } from '../../ui/menu.ts'

/** What the heading does not choose: scope, state, finding; and how much is left. */
export function RowFilters(props: ViewProps): ReactElement {
  const { rows, filter, shown, total } = shownData(props)
  const m = useMessages()
  const words = menuWords(m)
  const chosen = {
    scope: filter.scope === null ? dataMessages(m).all : m.scopeName(filter.scope.scope),
    state: stateChoiceText(filter.state, m),
    finding: findingChoiceText(filter.finding, m),
  }
  const isNarrowed = filter.scope !== null || filter.state !== null || filter.finding !== null
  const { scope, state, finding } = EMPTY_SELECTION
  return (
    <div className={styles['filters']} role="group" aria-label={dataMessages(m).filters.label}>
      {filterMenus(rows, filter, m).map(({ id, items, onPick }) => (
        <span key={id} className={styles['filter']}>
          {dataMessages(m).filters[id]}
          <WordMenu
            variant="plain"
            name={dataMessages(m).filters[id]}
            word={chosen[id]}
            {...{ items, onPick, words }}
          />
        </span>
      ))}
      {isNarrowed && (
        <button type="button" className={styles['clear']} onClick={() => select({ scope, state, finding })}>
          {dataMessages(m).clear}
        </button>
      )}
      <span className={styles['shown']} role="status">
        {dataMessages(m).shown(formatNumber(shown.length, 0), formatNumber(total, 0))}
      </span>
    </div>
  )
}

interface FilterMenu {
  id: 'scope' | 'state' | 'finding'
  items: readonly MenuItem[]
  onPick: (id: string) => void
}

/** The three menus over the rows; each says how many rows its choices leave, the other filters kept. */
export function filterMenus(rows: readonly DataRow[], filter: DataFilter, m: Messages): FilterMenu[] {
  const leaves = (changes: Partial<DataFilter>): string =>
    m.menu.figures(filterRows(rows, { ...filter, ...changes }).length)
  return [
    { id: 'scope', items: scopeItems(rows, filter, { m, leaves }), onPick: pickScope },
    { id: 'state', items: stateItems(filter, { m, leaves }), onPick: pickState },
    { id: 'finding', items: findingItems(rows, filter, { m, leaves }), onPick: pickFinding },
  ]
}

interface ItemContext {
  m: Messages
  leaves: (changes: Partial<DataFilter>) => string
}

function scopeItems(rows: readonly DataRow[], { scope }: DataFilter, { m, leaves }: ItemContext): MenuItem[] {
  const reported = rows.filter(isReported).map((row) => row.scope)
  const scopes = [...new Set(reported)].toSorted((a, b) => Number(a !== null) - Number(b !== null))
  const all = {
    id: 'all',
    label: dataMessages(m).all,
    section: '',
    isChosen: scope === null,
    hint: leaves({ scope: null }),
  }
  return [
    all,
    ...scopes.map((one) => ({
      id: one === null ? 'whole' : `scope ${one}`,
      label: m.scopeName(one),
      hint: leaves({ scope: { scope: one } }),
      section: '',
      isChosen: scope !== null && scope.scope === one,
    })),
  ]
}

function stateItems({ state }: DataFilter, { m, leaves }: ItemContext): MenuItem[] {
  return [null, 'every' as const, ...CELL_STATES].map((one) => ({
    id: one ?? 'all',
    label: one === null || one === 'every' ? stateChoiceText(one, m) : stateText(one, m),
    hint: leaves({ state: one }),
    section: '',
    isChosen: state === one,
  }))
}

/** Only the kinds there are, and the one that is chosen. */
function findingItems(rows: readonly DataRow[], { finding }: DataFilter, { m, leaves }: ItemContext): MenuItem[] {
  const found = new Set(rows.flatMap((row) => row.findings.map((one) => one.code)))
  const codes = FINDING_CODES.filter((code) => found.has(code) || finding === code)
  return [null, 'any' as const, ...codes].map((one) => ({
    id: one ?? 'all',
    label: findingChoiceText(one, m),
    hint: leaves({ finding: one }),
    section: '',
    isChosen: finding === one,
  }))
}

function pickScope(id: string): void {
  const named: ScopeChoice = { kind: 'named', scope: id.slice('scope '.length) }
  select({ scope: id === 'all' ? { kind: 'usual' } : id === 'whole' ? { kind: 'whole' } : named })
}

function pickState(id: string): void {
  select({ state: [...CELL_STATES, 'every' as const].find((one) => one === id) ?? null })
}

function pickFinding(id: string): void {
  select({ finding: [...FINDING_CODES, 'any' as const].find((one) => one === id) ?? null })
}
