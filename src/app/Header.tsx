import { type ReactElement, useMemo } from 'react'
import { catalogTree } from '../data/datasets/catalogTree.ts'
import type { DatasetCatalog, DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import type { Board } from '../domain/board/board.ts'
import { menuWords } from '../i18n/messages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { nextLanguage } from '../lib/language.ts'
import { useSingleKeys } from '../state/keysStore.ts'
import { setLanguage, useLanguage } from '../state/languageStore.ts'
import { formatLink } from '../state/link.ts'
import { openTool, setHelpOpen } from '../state/openStore.ts'
import { EMPTY_SELECTION } from '../state/selection.ts'
import { select, useSelection } from '../state/selectionStore.ts'
import { WordMenu } from '../ui/WordMenu.tsx'
import { datasetFacts, datasetItems, findDatasets, nearbyItems } from './datasetItems.ts'
import styles from './Header.module.css'
import { LoadFilesButton } from './LoadFilesButton.tsx'
import { useDatasetsOnOffer } from './useOwnFiles.ts'
import { VIEW_LIST } from './viewList.ts'

interface HeaderProps {
  catalog: DatasetCatalog | null
  entry: DatasetEntry | null
  board: Board | null
}

export function Header({ catalog, entry, board }: HeaderProps): ReactElement {
  const m = useMessages()
  const language = useLanguage()
  const hasKeys = useSingleKeys()
  const [first, second] = m.appNameParts
  return (
    <header className={styles['header']}>
      <span className={styles['mark']}>
        {first}
        <b>{second}</b>
      </span>
      {entry && <DatasetMenu catalog={catalog} entry={entry} />}
      {board && <Classification board={board} />}
      <Navigation />
      <div className={styles['tools']}>
        {board && (
          <>
            <button
              type="button"
              aria-label={m.search.button}
              aria-keyshortcuts={hasKeys ? '/' : undefined}
              title={hasKeys ? `${m.search.button} /` : m.search.button}
              onClick={() => openTool({ kind: 'search' })}
            >
              {m.search.title}
              {hasKeys && <kbd aria-hidden="true">/</kbd>}
            </button>
            <button
              type="button"
              title={m.settings.title}
              onClick={() => openTool({ kind: 'settings', indicator: null })}
            >
              {m.settings.button}
            </button>
          </>
        )}
        <LoadFilesButton />
        <button type="button" lang={nextLanguage(language)} onClick={() => setLanguage(nextLanguage(language))}>
          {m.otherLanguage}
        </button>
        <button type="button" aria-label={m.header.help} title={m.header.help} onClick={() => setHelpOpen(true)}>
          ?
        </button>
      </div>
    </header>
  )
}

/** Switching data keeps the view; towns, years and scopes of one county mean nothing in another. */
function DatasetMenu({ catalog, entry }: { catalog: DatasetCatalog | null; entry: DatasetEntry }): ReactElement {
  const m = useMessages()
  const offered = useDatasetsOnOffer(catalog, entry)
  const selection = useSelection()
  const tree = useMemo(() => catalogTree(offered), [offered])
  const current = offered.map((one) => (one.id === entry.id ? entry : one))
  const isNested = offered.some(({ parent }) => parent !== undefined)
  const items = isNested ? nearbyItems(entry, tree, m) : datasetItems(current, { entry, tree, section: '' }, m)
  return (
    <div className={styles['data']}>
      <WordMenu
        variant="plain"
        name={m.header.switchDataset}
        word={entry.title}
        words={menuWords(m)}
        items={items}
        {...(isNested ? { find: (query: string) => findDatasets(query, { entry, offered, tree }, m) } : {})}
        onPick={(id) =>
          select({ ...EMPTY_SELECTION, view: selection.view, dataset: id === catalog?.defaultId ? null : id })
        }
      />
      <span className={styles['facts']}>{datasetFacts(entry, tree, m)}</span>
    </div>
  )
}

function Classification({ board }: { board: Board }): ReactElement {
  const m = useMessages()
  const { classification, synthetic } = board.meta
  const text = synthetic ? m.synthetic : m.classifications[classification]
  return (
    <span
      className={synthetic ? styles['synthetic'] : styles['class']}
      title={synthetic ? m.notices.demo : m.classificationLabel}
    >
      {text}
    </span>
  )
}

function Navigation(): ReactElement {
  const m = useMessages()
  const selection = useSelection()
  return (
    <nav className={styles['nav']} aria-label={m.viewsLabel}>
      {VIEW_LIST.map(({ id }) => (
        <a
          key={id}
          href={formatLink({ ...selection, view: id, page: 1, sort: null, slide: 1, mode: 'desk' })}
          aria-current={id === selection.view ? 'page' : undefined}
        >
          {m.views[id]}
        </a>
      ))}
    </nav>
  )
}
