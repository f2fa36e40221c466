import { type ReactElement, useMemo, useState, useEffect } from 'react'
import { hostingMessages } from '../../i18n/hostingMessages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { offerUpdate } from '../../state/updateStore.ts'
import styles from '../Notices.module.css'
import { useQueryClient } from '@tanstack/react-query'
import { contentOf, type Newer, fetchNewer } from '../../data/datasets/fetchNewer.ts'
import { changeReport } from '../../data/merge/changeReport.ts'
import type { DatasetEntry } from '../../data/datasets/datasetCatalog.ts'
import { type LoadedDataset, CATALOG_URL } from '../../data/datasets/fetchDataset.ts'
import { catalogQuery, datasetQuery } from '../../data/datasets/queries.ts'
import type { ChangeReport } from '../../domain/board/boardChange.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { ChangesPanel } from '../../views/parts/ChangesPanel.tsx'
import { bundledFile } from '../../data/datasets/fetchBytes.ts'

/** A newer version is ready; the reader decides when. */
export function UpdateNotice({ apply }: { apply: () => void }): ReactElement {
  const t = hostingMessages(useMessages())
  return (
    <aside className={styles['banner']} aria-label={t.updateTitle}>
      <span role="status">{t.updateTitle}</span>
      <button type="button" onClick={apply}>
        {t.updateNow}
      </button>
      <button type="button" onClick={() => offerUpdate(null)}>
        {t.updateLater}
      </button>
      <span>{t.updateHint}</span>
    </aside>
  )
}

/** What is shown is a copy on this machine, because no server answered, or only with a web page; `since` is the date it gave, as in HTTP. */
export function KeptNotice({ since }: { since: string }): ReactElement {
  const m = useMessages()
  const t = hostingMessages(m)
  const isPage = since.endsWith('; page')
  const time = new Date(since.replace(/; page$/, ''))
  const when = Number.isNaN(time.getTime())
    ? ''
    : time.toLocaleString(m.locale, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className={styles['notice']} role="status">
      <p>
        {isPage ? t.pageInstead : t.noAnswer}
        {when === '' ? t.kept : t.keptSince(when)}
      </p>
      <button type="button" onClick={() => location.reload()}>
        {t.askAgain}
      </button>
    </div>
  )
}

/** Between two questions to the server, in milliseconds since the page was opened: no wrong clock can change that. */
const PAUSE = 5 * 60_000

let lastAsked = 0

interface NewerNoticeProps {
  entry: DatasetEntry
  dataset: LoadedDataset
}

/** Says that the server has other data than are shown, and which figures differ. Nothing changes until the reader asks; nothing is said during a presentation. */
export function NewerNotice({ entry, dataset }: NewerNoticeProps): ReactElement | null {
  const m = useMessages()
  const t = hostingMessages(m)
  const client = useQueryClient()
  const { view, mode } = useSelection()
  const isPresenting = view === 'briefing' && (mode === 'present' || mode === 'presenter')
  const newer = useNewer(dataset, entry, isPresenting)
  const [dismissed, setDismissed] = useState('')
  const text = useMemo(() => (newer === null ? '' : newer.kind === 'gone' ? 'gone' : contentOf(newer.dataset)), [newer])
  if (newer === null || isPresenting || text === dismissed) return null
  const later = (): void => setDismissed(text)
  if (newer.kind === 'newer') {
    const take = (): void => {
      // Under the old name too: whoever still asks for it must not get the old figures.
      for (const one of [entry, newer.entry]) client.setQueryData(datasetQuery(one).queryKey, newer.dataset)
      client.setQueryData(catalogQuery().queryKey, newer.catalog)
    }
    return <Update shown={dataset} newer={newer} onTake={take} onLater={later} />
  }
  return (
    <div className={styles['notice']} role="status">
      <p>{t.gone}</p>
      <button type="button" onClick={later}>
        {t.understood}
      </button>
    </div>
  )
}

interface UpdateProps {
  shown: LoadedDataset
  newer: Extract<Newer, { kind: 'newer' }>
  onTake: () => void
  onLater: () => void
}

function Update({ shown, newer, onTake, onLater }: UpdateProps): ReactElement {
  const t = hostingMessages(useMessages())
  const [isOpen, setOpen] = useState(false)
  const report = useMemo(() => changeReport(shown.board, newer.dataset.board), [shown, newer])
  return (
    <section className={styles['notice']} aria-label={t.newerTitle}>
      <div>
        <p role="status">{t.newer(figuresOf(report))}</p>
        <p>{t.newerHint}</p>
        {isOpen && <ChangesPanel report={report} />}
      </div>
      <span>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.hideChanges : t.showChanges}
        </button>
        <button type="button" onClick={onTake}>
          {t.takeNewer}
        </button>
        <button type="button" onClick={onLater}>
          {t.updateLater}
        </button>
      </span>
    </section>
  )
}

/** Figures that are changed, new or gone. */
function figuresOf({ counts }: ChangeReport): number {
  return (['changed', 'newFigure', 'goneFigure'] as const)
    .map((kind) => counts.get(kind) ?? 0)
    .reduce((sum, count) => sum + count, 0)
}

/** What the server has instead of the shown document, asked for when a reader comes back to the page. */
function useNewer(shown: LoadedDataset, entry: DatasetEntry, isQuiet: boolean): Newer | null {
  const [found, setFound] = useState<{ shown: LoadedDataset; newer: Newer | null } | null>(null)
  useEffect(() => {
    const onReturn = (): void => {
      if (isQuiet || !isDue()) return
      lastAsked = performance.now()
      void fetchNewer(shown, entry).then((newer) => setFound({ shown, newer }))
    }
    onReturn()
    window.addEventListener('focus', onReturn)
    window.addEventListener('visibilitychange', onReturn)
    return () => {
      window.removeEventListener('focus', onReturn)
      window.removeEventListener('visibilitychange', onReturn)
    }
  }, [shown, entry, isQuiet])
  return found?.shown === shown ? found.newer : null
}

/** A page out of a folder carries its data with it, and asks nobody. */
function isDue(): boolean {
  const isServed = bundledFile(CATALOG_URL).kind === 'none'
  return isServed && document.visibilityState === 'visible' && performance.now() - lastAsked >= PAUSE
}
