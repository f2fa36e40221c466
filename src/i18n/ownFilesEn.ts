import type { ownFilesZh } from './ownFilesZh.ts'

export const ownFilesEn: typeof ownFilesZh = {
  title: 'Local data',
}
