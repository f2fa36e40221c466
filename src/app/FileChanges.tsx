import { type ReactElement, useMemo } from 'react'
import { countyKey } from '../data/countyKey.ts'
import { fileStep } from '../data/fileStep.ts'
import type { UsableFile } from '../data/localDataset.ts'
import { replaceEarlier } from '../data/replaceDocuments.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { ownFilesWords } from '../i18n/ownFilesWords.ts'
import { ChangesPanel } from '../views/parts/ChangesPanel.tsx'
import { IssueList } from './IssueList.tsx'
import { ownFiles } from './ownFiles.ts'
import { useBaseOf } from './useLocalSets.ts'
import { currentFiles } from './useOwnFiles.ts'

/** What one file changed against what was loaded before it: the data set of its county, and files added earlier. */
export function FileChanges({ content }: { content: UsableFile }): ReactElement {
  const m = useMessages()
  const t = ownFilesWords(m)
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
