import { type ReactElement, useMemo } from 'react'
import { catalogTree } from '../data/datasets/catalogTree.ts'
import type { DatasetCatalog, DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import { ownArea } from '../domain/board/area.ts'
import type { Board } from '../domain/board/board.ts'
import { reportsOf } from '../domain/rollup/readRollup.ts'
import { menuWords, type Messages } from '../i18n/messages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { trailMessages } from '../i18n/trailMessages.ts'
import { formatLink } from '../state/link.ts'
import { EMPTY_SELECTION, type Selection } from '../state/selection.ts'
import { select } from '../state/selectionStore.ts'
import type { MenuItem } from '../ui/menu.ts'
import { WordMenu } from '../ui/WordMenu.tsx'
import styles from './AreaTrail.module.css'

/** More than this is found by name, not by scrolling. */
const MAX_LISTED = 60

interface AreaTrailProps {
  catalog: DatasetCatalog
  entry: DatasetEntry
  board: Board
  selection: Selection
}

/** Where a data set of a nested list stands (逐级目录): the way up, and down to an area that is itself a data set. */
export function AreaTrail({ catalog, entry, board, selection }: AreaTrailProps): ReactElement | null {
  const m = useMessages()
  const tree = useMemo(() => catalogTree(catalog.datasets), [catalog])
  const above = tree.above(entry)
  const below = tree.below(entry)
  if (above.length === 0 && below.length === 0) return null
  const opened = (id: string): Selection => ({
    ...EMPTY_SELECTION,
    view: selection.view,
    dataset: id === catalog.defaultId ? null : id,
  })
  const reports = reportsText(board, selection, m)
  const shown = selection.view === 'town' ? tree.about(entry, selection.town ?? board.towns[0]?.code ?? '') : undefined
  return (
    <nav className={styles['trail']} aria-label={m.trail.label}>
      {above.map((one) => (
        <span key={one.id}>
          <a href={formatLink(opened(one.id))}>{one.title}</a> {m.trail.separator}
        </span>
      ))}
      <span aria-current="location">{entry.title}</span>
      {shown && <a href={formatLink(opened(shown.id))}>{m.trail.open(shown.title)}</a>}
      {below.length > 0 && (
        <WordMenu
          variant="plain"
          name={m.trail.below}
          word={m.trail.below}
          words={menuWords(m)}
          items={below.slice(0, MAX_LISTED).map(toItem)}
          {...(below.length > MAX_LISTED ? { find: (query: string) => findBelow(below, query) } : {})}
          onPick={(id) => select(opened(id))}
        />
      )}
      {reports !== '' && <span className={styles['reports']}>{reports}</span>}
    </nav>
  )
}

function toItem({ id, title }: DatasetEntry): MenuItem {
  return { id, label: title, section: '', isChosen: false }
}

function findBelow(below: readonly DatasetEntry[], query: string): MenuItem[] {
  const wanted = query.trim().toLowerCase()
  const found = below.filter(({ title, area = '' }) => title.toLowerCase().includes(wanted) || area.startsWith(wanted))
  return found.slice(0, MAX_LISTED).map(toItem)
}

/** How many of the towns below reported anything in the year shown, or in the latest; nothing where the towns are shown. */
function reportsText(board: Board, selection: Selection, m: Messages): string {
  const area = ownArea([...board.areas.values()])
  const year = typeof selection.year === 'number' ? selection.year : board.years.at(-1)
  const reported = area && year !== undefined ? reportsOf(board, area, year) : null
  if (!reported || year === undefined) return ''
  const t = trailMessages(m)
  return reported.reported === reported.expected
    ? t.complete(year, reported.expected)
    : t.reported(year, reported.reported, reported.expected)
}
