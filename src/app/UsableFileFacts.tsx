import { type ReactElement, useState, useMemo } from 'react'
import { countyKey, unitAreas, unitLevelOf } from '../domain/board/area.ts'
import { localEntry, type UsableFile } from '../data/datasets/localDataset.ts'
import { summariseDocuments } from '../data/document/loadedDocument.ts'
import { maskPersonalData } from '../domain/personalData/personalData.ts'
import { MessagesContext, useMessages } from '../i18n/MessagesContext.ts'
import type { Messages } from '../i18n/messages.ts'
import { ownFilesMessages } from '../i18n/ownFilesMessages.ts'
import { formatNumber } from '../i18n/values/numbers.ts'
import { cleanLabel } from '../lib/cleanLabel.ts'
import { EMPTY_SELECTION } from '../state/selection.ts'
import { select, useSelection } from '../state/selectionStore.ts'
import styles from './OwnFilesPanel.module.css'
import { ownFiles } from './ownFiles.ts'
import { useBaseOf, currentFiles } from './useOwnFiles.ts'
import { fileStep } from '../data/merge/changeReport.ts'
import { replaceEarlier } from '../data/merge/replaceDocuments.ts'
import { ChangesPanel } from '../views/parts/ChangesPanel.tsx'
import type { LoadIssue } from '../domain/board/loadIssue.ts'
import { IssueLines } from './IssueLines.tsx'

interface FactsProps {
  content: UsableFile
  /** What it changed is shown without asking. */
  isOpen: boolean
}

/** What a file brought: where it went, rows accepted and refused with reasons, and what it changed. */
export function UsableFileFacts({ content, isOpen }: FactsProps): ReactElement {
  // A file may tell of towns while the page shows counties, and the other way round.
  const m = useMessages().atLevel(unitLevelOf(unitAreas(content.report.areas)))
  const t = ownFilesMessages(m)
  const { report, issues, more, encoding } = content
  const [wantsChanges, setWantsChanges] = useState(isOpen)
  return (
    <MessagesContext value={m}>
      <p>
        {m.titled(maskPersonalData(cleanLabel(report.meta.title), new Set()))} · <Target content={content} />
      </p>
      <p>{[...rowsText(content, m), t.encodings[encoding]].join(m.clauseSeparator)}</p>
      {issues.length + more > 0 && (
        <details>
          <summary>{t.issues(formatNumber(issues.length + more, 0))}</summary>
          <IssueList issues={issues} more={more} />
        </details>
      )}
      <details open={wantsChanges} onToggle={({ currentTarget }) => setWantsChanges(currentTarget.open)}>
        <summary>{t.changesOf}</summary>
        {wantsChanges && <FileChanges content={content} />}
      </details>
    </MessagesContext>
  )
}

/** Into which data set it was merged, or that it is one of its own, which can be opened from here. */
function Target({ content }: { content: UsableFile }): ReactElement {
  const m = useMessages()
  const t = ownFilesMessages(m)
  const { dataset, view } = useSelection()
  const base = useBaseOf()(countyKey(content.report.areas))
  if (base) return <>{t.merged(base.board.meta.title)}</>
  const entry = localEntry([content], (title) => m.ownFiles.datasetTitle(cleanLabel(title)))
  return (
    <>
      {t.separate(entry.title)}
      {dataset !== entry.id && (
        <button
          type="button"
          className={styles['link']}
          onClick={() => {
            ownFiles.setListOpen(false)
            select({ ...EMPTY_SELECTION, view, dataset: entry.id })
          }}
        >
          {t.openDataset}
        </button>
      )}
    </>
  )
}

function rowsText({ report, rows }: UsableFile, m: Messages): string[] {
  const t = ownFilesMessages(m)
  const { towns, years } = summariseDocuments([report])
  const refused = rows.found - rows.kept - rows.repeated
  const [first, last] = [years[0], years.at(-1)]
  const when = first === undefined || last === undefined ? t.nothing : m.header.years(first, last)
  return [
    t.rowsKept(formatNumber(rows.kept, 0), towns, when),
    ...(refused > 0 ? [t.rowsRefused(formatNumber(refused, 0))] : []),
    ...(rows.repeated > 0 ? [t.rowsRepeated(formatNumber(rows.repeated, 0))] : []),
  ]
}

/** What one file changed against what was loaded before it: the data set of its county, and files added earlier. */
function FileChanges({ content }: { content: UsableFile }): ReactElement {
  const m = useMessages()
  const t = ownFilesMessages(m)
  const files = ownFiles.use((state) => state.files)
  const key = countyKey(content.report.areas)
  const base = useBaseOf()(key)
  const step = useMemo(() => {
    const place = files.findIndex(({ state }) => state.kind === 'read' && state.content === content)
    const own = currentFiles(files.slice(0, Math.max(0, place))).map(({ report }) => report)
    const { documents } = replaceEarlier([base?.documents ?? [], own.filter(({ areas }) => countyKey(areas) === key)])
    return fileStep(documents, content.report)
  }, [files, base, content, key])
  return (
    <>
      {!step.hasBase && <p>{t.noBase}</p>}
      <ChangesPanel report={step.report} />
      {step.issues.length > 0 && <IssueList issues={step.issues} more={0} />}
    </>
  )
}

/** Issues listed at most; the rest is counted. */
const MAX_LISTED = 50

/** What was left out or noted, row by row; `more` are known of only by their number. */
export function IssueList({ issues, more }: { issues: readonly LoadIssue[]; more: number }): ReactElement {
  const m = useMessages()
  const unlisted = more + Math.max(0, issues.length - MAX_LISTED)
  return (
    // A list that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={styles['issues']} tabIndex={0}>
      <IssueLines issues={errorsFirst(issues).slice(0, MAX_LISTED)} />
      {unlisted > 0 && <li>{m.notices.moreIssues(unlisted)}</li>}
    </ul>
  )
}

/** Rows that were left out before rows that were only noted; each in the order of the file. */
function errorsFirst(issues: readonly LoadIssue[]): LoadIssue[] {
  return issues.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
