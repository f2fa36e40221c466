import type { searchZh } from './searchZh.ts'

export const searchEn: typeof searchZh = {
  title: 'Search',
}
