import type { AreaLevel } from '../domain/board/area.ts'
import { perLevel } from './perLevel.ts'

/** Units of the catalogue; others stay as the report writes them. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  件: 'cases',
  批: 'batches',
  人次: 'attendances',
  次: 'times',
  场次: 'events',
  份: 'items',
  个: 'units',
  人: 'people',
  名: 'people',
}

/** How English sentences name the areas set side by side and the area around them; capitals begin a sentence. */
export interface LevelWordsEn {
  area: string
  areas: string
  Area: string
  Areas: string
  parent: string
  parents: string
  Parent: string
  /** 1 town, 3 towns. */
  count: (areas: number) => string
  /** Follows areas whose figures came: towns report, what is above them is rolled up. */
  reported: string
  /** Precedes the number of areas that the figures come from. */
  reportsOf: string
}

const REPORTING = { reported: 'reported', reportsOf: 'yearly rule-of-law reports of' }
const ROLLED_UP = { reported: 'rolled up', reportsOf: 'yearly reports of the towns of' }

const TOWN = wordsFor(['town', 'towns'], ['county', 'counties'], REPORTING)

const WORDS: Partial<Record<AreaLevel, LevelWordsEn>> = {
  county: wordsFor(['county', 'counties'], ['prefecture', 'prefectures'], ROLLED_UP),
  prefecture: wordsFor(['prefecture', 'prefectures'], ['province', 'provinces'], ROLLED_UP),
  province: wordsFor(['province', 'provinces'], ['country', 'countries'], ROLLED_UP),
}

type Noun = readonly [one: string, many: string]

function wordsFor([area, areas]: Noun, [parent, parents]: Noun, reports: typeof REPORTING): LevelWordsEn {
  const count = (n: number): string => (n === 1 ? `1 ${area}` : `${n} ${areas}`)
  const [Area, Areas, Parent] = [area, areas, parent].map(capitalised) as [string, string, string]
  return { area, areas, Area, Areas, parent, parents, Parent, count, ...reports }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** An English catalogue. */
export const inEnglish = perLevel((level) => WORDS[level] ?? TOWN)

/** A unit in English, in the plural. */
export function unitWord(unit: string): string {
  return UNIT_WORDS[unit] ?? unit
}

/** An indicator's English name inside a sentence; abbreviations keep their capitals. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
}
