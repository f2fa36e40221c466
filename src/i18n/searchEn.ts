import type { searchZh } from './searchZh.ts'

export const searchEn: typeof searchZh = {
  title: 'Search',
  button: 'Search towns, indicators, views',
  field: 'Search towns, indicators, views',
  placeholder: 'Town, code, pinyin initials, indicator or view',
  hint: 'For example 101 or sqz. Indicators and views are found by their Chinese and English names.',
  results: 'Results',
  kinds: { town: 'Towns', indicator: 'Indicators', view: 'Views' },
  found: (parts: string) => `Found: ${parts}`,
  counts: {
    town: (count: number) => (count === 1 ? '1 town' : `${count} towns`),
    indicator: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
    view: (count: number) => (count === 1 ? '1 view' : `${count} views`),
  },
  none: (query: string) =>
    `Nothing found for “${query}”. Try a town’s name, code or pinyin initials, or the other name of an indicator.`,
  preparing: 'Preparing pinyin…',
  more: (count: number) => `${count} more: type a few more letters`,
  keys: '↑ ↓ choose   Enter open   Esc close',
  merged: 'merged',
}
