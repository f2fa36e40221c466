import type { ReactElement } from 'react'
import { MEASURES } from '../../domain/indicator.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { yearText } from '../../i18n/periodWords.ts'
import type { Selection } from '../../state/selection.ts'
import { yearsOfRange } from '../../state/resolveSelection.ts'
import { measureText } from '../../i18n/valueWords.ts'
import { select } from '../../state/selectionStore.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { WordMenu } from '../../ui/WordMenu.tsx'
import styles from './Heading.module.css'
import {
  indicatorItems,
  measureItems,
  rangeItems,
  scopeItems,
  townChoiceAfter,
  townItems,
  yearItems,
} from './menuItems.ts'
import { nameOfIndicator, nameOfTowns } from './names.ts'
import type { ViewProps } from './viewProps.ts'

/** The heading is the controls: a sentence whose words are menus. */
export function Heading({ board, selection, resolved }: ViewProps): ReactElement {
  const m = useMessages()
  const { request, baseline } = resolved
  const context = { board, selection, resolved, m }
  const words = { locale: m.locale, search: m.menu.search, noMatch: m.menu.noMatch, colon: m.colon }
  const names = m.compare.menus
  const year = yearText(request.period, m)
  const yearWord = baseline ? m.twoYears(year, yearText({ ...baseline, span: null }, m)) : year
  const shown = yearsOfRange(board, selection.range)
  const rangeWord = m.years(shown[0] ?? 0, shown.at(-1) ?? 0)
  const menus = {
    year: (
      <WordMenu
        name={names.year}
        word={yearWord}
        items={yearItems(context)}
        words={words}
        onPick={(id) => pickYear(id, selection)}
      />
    ),
    years: <WordMenu name={names.year} word={rangeWord} items={rangeItems(context)} words={words} onPick={pickRange} />,
    towns: (
      <WordMenu
        name={names.towns}
        word={nameOfTowns(selection, resolved, m)}
        items={townItems(context)}
        words={words}
        staysOpen
        onPick={(id) => select({ towns: townChoiceAfter(id, selection.towns) })}
      />
    ),
    indicator: (
      <WordMenu
        name={names.indicator}
        word={nameOfIndicator(request.indicator, m)}
        items={indicatorItems(context)}
        words={words}
        onPick={(indicator) => select({ indicator, scope: { kind: 'usual' }, measure: null })}
      />
    ),
    scope: (
      <WordMenu
        name={names.scope}
        word={request.scope ?? m.scopeWhole}
        items={scopeItems(context)}
        words={words}
        onPick={pickScope}
      />
    ),
    measure: (
      <WordMenu
        name={names.measure}
        word={measureText(request.indicator, request.measure, m)}
        items={measureItems(context)}
        words={words}
        onPick={(id) => select({ measure: MEASURES.find((measure) => measure === id) ?? null })}
      />
    ),
  }
  const template = selection.view === 'trend' ? m.trend.sentence : m.compare.sentence
  return (
    <h1 className={styles['heading']}>
      <Sentence template={template} words={menus} />
    </h1>
  )
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

function pickScope(id: string): void {
  select({ scope: id === 'whole' ? { kind: 'whole' } : { kind: 'named', scope: id.slice('scope '.length) } })
}
