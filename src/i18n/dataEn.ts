import type { dataZh } from './dataZh.ts'

export const dataEn: typeof dataZh = {
  title: 'Data',
}
