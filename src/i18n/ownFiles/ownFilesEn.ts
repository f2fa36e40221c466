import { inEnglish } from '../inEnglish.ts'
import type { ownFilesZh } from './ownFilesZh.ts'

export const ownFilesEn = inEnglish((): ReturnType<typeof ownFilesZh> => ({
  title: 'Local data',
  load: 'Load files',
  loadHint: 'Choose one or more JSON files, or drop them anywhere on the page',
  drop: 'Release to load. Files are read on this computer and not uploaded',
  restoring: 'Reading the files saved on this computer…',
  datasetTitle: (title) => `Local: ${title}`,
}))
