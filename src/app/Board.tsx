import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useMemo } from 'react'
import type { DatasetCatalog, DatasetEntry } from '../data/datasetCatalog.ts'
import type { LoadedDataset } from '../data/fetchDataset.ts'
import { catalogQuery, datasetQuery } from '../data/queries.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { resolveSelection } from '../state/resolveSelection.ts'
import type { Selection } from '../state/selection.ts'
import { useSelection } from '../state/selectionStore.ts'
import { usePainted } from '../ui/usePainted.ts'
import styles from './App.module.css'
import { CurrentView } from './CurrentView.tsx'
import { Loading } from './Loading.tsx'
import { LoadTrouble } from './LoadTrouble.tsx'
import { IgnoredNotice } from './IgnoredNotice.tsx'
import { hasErrors, IssuesNote } from './IssuesNote.tsx'
import { Shell } from './Shell.tsx'
import { useBoard } from './useBoard.ts'

/** From the list of data sets to the view: the frame stands at once, whatever is missing is said inside it. */
export function Board(): ReactElement {
  const m = useMessages()
  const catalog = useQuery(catalogQuery())
  if (catalog.data) return <ChosenDataset catalog={catalog.data} />
  return (
    <Shell catalog={null} entry={null} board={null}>
      {catalog.isError ? (
        <LoadTrouble
          title={m.errors.catalogTitle}
          error={catalog.error}
          others={[]}
          onRetry={() => void catalog.refetch()}
        />
      ) : (
        <Loading text={m.loading.catalog} />
      )}
    </Shell>
  )
}

/** An unknown data set in a link opens the default one; the link's other parts may still fit. */
function ChosenDataset({ catalog }: { catalog: DatasetCatalog }): ReactElement {
  const m = useMessages()
  const selection = useSelection()
  const wanted = selection.dataset ?? catalog.defaultId
  const entry =
    catalog.datasets.find((one) => one.id === wanted) ?? catalog.datasets.find((one) => one.id === catalog.defaultId)
  if (entry) return <Dataset key={entry.id} catalog={catalog} entry={entry} selection={selection} />
  return (
    <Shell catalog={catalog} entry={null} board={null}>
      <LoadTrouble title={m.errors.catalogTitle} error={null} others={[]} onRetry={() => location.reload()} />
    </Shell>
  )
}

interface DatasetProps {
  catalog: DatasetCatalog
  entry: DatasetEntry
  selection: Selection
}

function Dataset({ catalog, entry, selection }: DatasetProps): ReactElement {
  const m = useMessages()
  const dataset = useQuery(datasetQuery(entry))
  if (dataset.data) return <LoadedBoard catalog={catalog} entry={entry} selection={selection} dataset={dataset.data} />
  return (
    <Shell catalog={catalog} entry={entry} board={null}>
      {dataset.isError ? (
        <LoadTrouble
          title={m.errors.loadTitle(entry.title)}
          error={dataset.error}
          others={catalog.datasets.filter((other) => other.id !== entry.id)}
          onRetry={() => void dataset.refetch()}
        />
      ) : (
        <Loading text={m.loading.dataset(entry.title) + m.loading.size(String(Math.round(entry.bytes / 1024)))} />
      )}
    </Shell>
  )
}

function LoadedBoard({
  catalog,
  entry,
  selection,
  dataset: loaded,
}: DatasetProps & { dataset: LoadedDataset }): ReactElement {
  const dataset = useBoard(loaded)
  const { board } = dataset
  const resolved = useMemo(() => resolveSelection(board, selection), [board, selection])
  const unknown = selection.dataset !== null && selection.dataset !== entry.id
  const ignored = [...(unknown ? [{ name: 'data', value: selection.dataset ?? '' }] : []), ...(resolved?.ignored ?? [])]
  return (
    <Shell
      catalog={catalog}
      entry={entry}
      board={board}
      note={hasErrors(dataset) ? null : <IssuesNote dataset={dataset} />}
    >
      <IgnoredNotice ignored={ignored} />
      {hasErrors(dataset) && <IssuesNote dataset={dataset} />}
      {resolved ? <CurrentView board={board} selection={selection} resolved={resolved} /> : <EmptyBoard />}
    </Shell>
  )
}

function EmptyBoard(): ReactElement {
  const m = useMessages()
  usePainted(true, null)
  return (
    <section className={styles['trouble']}>
      <h1>{m.errors.empty}</h1>
      <p>{m.errors.emptyHint}</p>
    </section>
  )
}
