import { inEnglish } from '../inEnglish.ts'
import type { searchZh } from './searchZh.ts'

export const searchEn = inEnglish((level): ReturnType<typeof searchZh> => ({
  title: 'Search',
  button: `Search ${level.areas}, indicators, views`,
  field: `Search ${level.areas}, indicators, views`,
  placeholder: `${level.Area}, code, pinyin initials, indicator or view`,
  hint: 'For example 101 or sqz. Indicators and views can be found by their Chinese or English names.',
  results: 'Results',
  kinds: { town: level.Areas, indicator: 'Indicators', view: 'Views' },
  found: (parts: string) => `Found: ${parts}`,
  counts: {
    town: (count: number) => level.count(count),
    indicator: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
    view: (count: number) => (count === 1 ? '1 view' : `${count} views`),
  },
  none: (query: string) =>
    `Nothing found for “${query}”. Try a ${level.area}’s name, code or pinyin initials, or the other name of an indicator.`,
  preparing: 'Preparing pinyin…',
  more: (count: number) => `${count} more: type more letters`,
  keys: '↑ ↓ choose   Enter open   Esc close',
  merged: 'merged',
}))
