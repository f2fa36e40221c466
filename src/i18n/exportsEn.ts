import type { exportsZh } from './exportsZh.ts'

export const exportsEn: typeof exportsZh = {
  title: 'Export',
}
