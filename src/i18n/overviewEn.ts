import type { overviewZh } from './overviewZh.ts'

export const overviewEn: typeof overviewZh = {
  title: 'Overview',
}
