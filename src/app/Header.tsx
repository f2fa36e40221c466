import type { ReactElement } from 'react'
import type { DatasetCatalog, DatasetEntry } from '../data/datasetCatalog.ts'
import type { Board } from '../domain/board.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { setLanguage, useLanguage } from '../state/languageStore.ts'
import { formatLink } from '../state/link.ts'
import { setHelpOpen } from '../state/openStore.ts'
import { EMPTY_SELECTION } from '../state/selection.ts'
import { select, useSelection } from '../state/selectionStore.ts'
import { WordMenu } from '../ui/WordMenu.tsx'
import styles from './Header.module.css'
import { VIEW_LIST } from './viewList.ts'

interface HeaderProps {
  catalog: DatasetCatalog | null
  entry: DatasetEntry | null
  board: Board | null
}

export function Header({ catalog, entry, board }: HeaderProps): ReactElement {
  const m = useMessages()
  const language = useLanguage()
  const [first, second] = m.appNameParts
  return (
    <header className={styles['header']}>
      <span className={styles['mark']}>
        {first}
        <b>{second}</b>
      </span>
      {catalog && entry && <DatasetMenu catalog={catalog} entry={entry} />}
      {board && <Classification board={board} />}
      <Navigation />
      <div className={styles['tools']}>
        <button
          type="button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
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
function DatasetMenu({ catalog, entry }: { catalog: DatasetCatalog; entry: DatasetEntry }): ReactElement {
  const m = useMessages()
  const selection = useSelection()
  const facts = ({ towns, years }: DatasetEntry): string => `${m.header.towns(towns)} · ${m.header.years(...years)}`
  return (
    <WordMenu
      look="plain"
      name={m.header.switchDataset}
      word={`${entry.title} · ${facts(entry)}`}
      words={{ locale: m.locale, search: m.menu.search, noMatch: m.menu.noMatch, colon: m.colon }}
      items={catalog.datasets.map((one) => ({
        id: one.id,
        label: one.title,
        hint: facts(one),
        section: '',
        isChosen: one.id === entry.id,
      }))}
      onPick={(id) =>
        select({ ...EMPTY_SELECTION, view: selection.view, dataset: id === catalog.defaultId ? null : id })
      }
    />
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
          href={formatLink({ ...selection, view: id, page: 1 })}
          aria-current={id === selection.view ? 'page' : undefined}
        >
          {m.views[id]}
        </a>
      ))}
    </nav>
  )
}
