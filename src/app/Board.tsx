import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useMemo } from 'react'
import type { DatasetCatalog, DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import type { LoadedDataset } from '../data/datasets/fetchDataset.ts'
import { entryAsLoaded, isLocalId } from '../data/datasets/localDataset.ts'
import { catalogQuery, datasetQuery } from '../data/datasets/queries.ts'
import { MessagesContext, useMessages } from '../i18n/MessagesContext.ts'
import { messagesForBoard } from '../i18n/messages.ts'
import { resolveSelection } from '../state/resolveSelection.ts'
import type { Selection } from '../state/selection.ts'
import { useSelection } from '../state/selectionStore.ts'
import { lazyComponent } from '../ui/lazyComponent.tsx'
import { PartMissing } from '../views/parts/PartMissing.tsx'
import { WatermarkContext, WatermarkLayer } from '../ui/WatermarkLayer.tsx'
import { usePainted } from '../ui/usePainted.ts'
import styles from './App.module.css'
import { CurrentView } from './CurrentView.tsx'
import { Loading, LoadTrouble } from './Loading.tsx'
import { hasErrors, IssuesNote, Notices } from './Notices.tsx'
import { useSettings } from './settings/useSettings.ts'
import { Shell } from './Shell.tsx'
import { Tools } from './Tools.tsx'
import { ownFiles } from './ownFiles.ts'
import { type LocalSet, useDatasetsOnOffer, useLocalDataset, useLocalSets, useOwnFiles } from './useOwnFiles.ts'
import { useDatasetRelease } from './useDatasetRelease.ts'

const AreaTrail = lazyComponent(() => import('./AreaTrail.tsx').then((part) => part.AreaTrail), {
  Missing: PartMissing,
  fallback: <div className={styles['trailSpace']} />,
})

/** From the list of data sets to the view: the frame stands at once, whatever is missing is said inside it. */
export function Board(): ReactElement {
  const m = useMessages()
  const catalog = useQuery(catalogQuery())
  const selection = useSelection()
  const isRestoring = ownFiles.use((state) => state.isRestoring)
  const localSets = useLocalSets()
  const local = localSets.find(({ entry }) => entry.id === selection.dataset)
  if (isRestoring && isLocalId(selection.dataset)) {
    return (
      <Shell catalog={null} entry={null} board={null}>
        <Loading text={m.ownFiles.restoring} />
      </Shell>
    )
  }
  if (local) return <LocalBoard key={local.key} catalog={catalog.data ?? null} selection={selection} local={local} />
  if (catalog.data) return <ChosenDataset catalog={catalog.data} />
  return (
    <Shell catalog={null} entry={null} board={null}>
      {catalog.isError ? (
        <LoadTrouble
          title={m.errors.catalogTitle}
          error={catalog.error}
          others={localSets.map(({ entry }) => entry)}
          onRetry={() => void catalog.refetch()}
        />
      ) : (
        <Loading text={m.loading.catalog} />
      )}
    </Shell>
  )
}

interface LocalBoardProps {
  catalog: DatasetCatalog | null
  selection: Selection
  local: LocalSet
}

/** A county that only this person's own files are about. */
function LocalBoard({ catalog, selection, local }: LocalBoardProps): ReactElement {
  const dataset = useLocalDataset(local.files)
  return <LoadedBoard catalog={catalog} entry={local.entry} selection={selection} dataset={dataset} />
}

/** An unknown data set in a link opens the default one; the link's other parts may still fit. */
function ChosenDataset({ catalog }: { catalog: DatasetCatalog }): ReactElement {
  const m = useMessages()
  const selection = useSelection()
  const wanted = selection.dataset ?? catalog.defaultId
  const entry =
    catalog.datasets.find((one) => one.id === wanted) ?? catalog.datasets.find((one) => one.id === catalog.defaultId)
  useDatasetRelease(catalog, entry)
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
  const offered = useDatasetsOnOffer(catalog, entry)
  const dataset = useQuery(datasetQuery(entry))
  const isRestoring = ownFiles.use((state) => state.isRestoring)
  // Figures that change under the reader's eyes are worse than a moment's wait.
  if (dataset.data && !isRestoring)
    return <LoadedBoard catalog={catalog} entry={entry} selection={selection} dataset={dataset.data} />
  return (
    <Shell catalog={catalog} entry={entry} board={null}>
      {dataset.isError ? (
        <LoadTrouble
          title={m.errors.loadTitle(entry.title)}
          error={dataset.error}
          others={offered.filter((other) => other.id !== entry.id)}
          onRetry={() => void dataset.refetch()}
        />
      ) : (
        <Loading
          text={
            dataset.data
              ? m.ownFiles.restoring
              : m.loading.dataset(entry.title) + m.loading.size(String(Math.round(entry.bytes / 1024)))
          }
        />
      )}
    </Shell>
  )
}

function LoadedBoard({
  catalog,
  entry: listed,
  selection,
  dataset: loaded,
}: Omit<DatasetProps, 'catalog'> & { catalog: DatasetCatalog | null; dataset: LoadedDataset }): ReactElement {
  const m = useMessages()
  // A person's own files are merged in first, and settings laid over that.
  const dataset = useOwnFiles(loaded)
  const entry = entryAsLoaded(listed, dataset)
  const settings = useSettings(entry.id, dataset.board)
  const { board } = settings
  const resolved = useMemo(() => resolveSelection(board, selection), [board, selection])
  const unknown = selection.dataset !== null && selection.dataset !== entry.id
  const words = messagesForBoard(m, board)
  const ignored = [...(unknown ? [{ name: 'data', value: selection.dataset ?? '' }] : []), ...(resolved?.ignored ?? [])]
  return (
    <MessagesContext value={words}>
      <WatermarkContext value={settings.settings.watermark}>
        <Shell
          catalog={catalog}
          entry={entry}
          board={board}
          note={hasErrors(dataset) ? null : <IssuesNote dataset={dataset} />}
        >
          {catalog && isNested(catalog, entry) && (
            <AreaTrail catalog={catalog} entry={entry} board={board} selection={selection} />
          )}
          <Notices {...{ settings, listed, loaded, dataset, ignored }} />
          {resolved ? (
            <CurrentView board={board} selection={selection} resolved={resolved} step={dataset.step} />
          ) : (
            <EmptyBoard />
          )}
          <Tools settings={settings} />
        </Shell>
        <WatermarkLayer />
      </WatermarkContext>
    </MessagesContext>
  )
}

function EmptyBoard(): ReactElement {
  const m = useMessages()
  usePainted(true, useSelection())
  return (
    <section className={styles['trouble']}>
      <h1>{m.errors.empty}</h1>
      <p>{m.errors.emptyHint}</p>
    </section>
  )
}

/** The way up and down stands only where the list of data sets is nested. */
function isNested({ datasets }: DatasetCatalog, { area }: DatasetEntry): boolean {
  return area !== undefined && datasets.some(({ parent }) => parent !== undefined)
}
