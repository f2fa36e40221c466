import { inEnglish } from './inEnglish.ts'
import type { ownFilesZh } from './ownFilesZh.ts'

export const ownFilesEn = inEnglish((): ReturnType<typeof ownFilesZh> => ({
  title: 'Local data',
  load: 'Load files',
  loadHint: 'Pick one or more JSON files, or drop them anywhere on the page',
  drop: 'Release to load. Files are read on this computer and sent nowhere',
  restoring: 'Reading the files kept on this computer…',
  datasetTitle: (title) => `Local: ${title}`,
}))
