import { type Area, type AreaLevel, unitLevelOf } from '../domain/area.ts'

/** What takes the place of a town and of the county around it, where the areas set side by side are wider. */
interface Terms {
  zh: Readonly<Record<'镇' | '县', string>>
  en: Readonly<Record<'town' | 'towns' | 'county' | 'counties', string>>
  /** Where one word for another is no Chinese. */
  phrases?: readonly Phrase[]
}

type Phrase = readonly [said: RegExp, instead: string]

interface Language {
  words: Readonly<Record<string, string>>
  phrases: readonly Phrase[]
}

const TERMS: Partial<Record<AreaLevel, Terms>> = {
  county: {
    zh: { 镇: '县', 县: '市' },
    en: { town: 'county', towns: 'counties', county: 'prefecture', counties: 'prefectures' },
  },
  prefecture: {
    zh: { 镇: '市', 县: '省' },
    en: { town: 'prefecture', towns: 'prefectures', county: 'province', counties: 'provinces' },
  },
  province: {
    zh: { 镇: '省', 县: '国' },
    en: { town: 'province', towns: 'provinces', county: 'country', counties: 'countries' },
    phrases: [
      [/[各本]县(?=[另自]定)/g, '国家'],
      [/跨县/g, '不同国家的'],
      [/个县/g, '个国家'],
    ],
  },
}

/** Follows a word that names something (镇平县, Stone Town) and is therefore left alone. */
const SHIELD = '\uE002'
const NAMING = /[镇县]|\b(?:Towns?|Count(?:y|ies))\b/g
/** Not in braces, where the name of a menu stands; nor in the names of the product and of the format. */
const TERM = /镇(?![\uE002鉴])|县(?!\uE002)|\b(?:towns?|count(?:y|ies))\b(?![\uE002}]|-report)/gi
/**
 * What only towns do: they report, and the areas above them are rolled up. A shielded word stays a town at every level.
 */
const PHRASES: readonly Phrase[] = [
  [/镇已报送/g, '镇有汇总'],
  [/镇全部报送/g, '镇均有汇总'],
  [/没有收到([该这]个?镇)的报告/g, '没有$1的汇总'],
  [/镇年度法治建设报告/g, `镇所辖各镇${SHIELD}年度法治建设报告汇总`],
  [/(\btowns?(?:\*\*)?(?:, \d+)?) reported/g, '$1 rolled up'],
  [/\byearly rule-of-law reports of/g, `yearly reports of the towns${SHIELD} of`],
]
/** The name of the product stays, in parts as well. */
const FIXED: ReadonlySet<string> = new Set(['appNameParts'])

const levels = new WeakMap<object, AreaLevel>()
const origins = new WeakMap<object, object>()
const made = new WeakMap<object, Map<AreaLevel, object>>()

/**
 * The same sentences about areas of another level (县 instead of 镇). Only the sentences' own words change: whatever is
 * put into them, names above all, stays as it is. Words already about another level are taken back to towns first.
 */
export function inUnits<T extends object>(words: T, level: AreaLevel): T {
  // What is kept under a catalogue was made from it, member by member.
  const origin = (origins.get(words) ?? words) as T
  const terms = TERMS[level]
  if (!terms) return origin
  const language = { words: isChinese(origin) ? terms.zh : terms.en, phrases: [...PHRASES, ...(terms.phrases ?? [])] }
  const known = made.get(origin) ?? new Map<AreaLevel, object>()
  made.set(origin, known)
  const found = (known.get(level) ?? reword(origin, language)) as T
  known.set(level, found)
  origins.set(found, origin)
  levels.set(found, level)
  return found
}

/** The sentences about a board: of towns, counties or prefectures, as those set side by side on it are. */
export function inUnitsOfBoard<T extends object>(words: T, { towns }: { towns: readonly Area[] }): T {
  return inUnits(words, unitLevelOf(towns))
}

/** Further sentences about areas of the level that `m` is about. */
export function inUnitsOf<T extends object>(m: object, words: T): T {
  return inUnits(words, levels.get(m) ?? 'town')
}

/** Keys and values of a Chinese sentence may be English words that are no sentence of ours: only its own are changed. */
function isChinese(words: object): boolean {
  const texts = Object.values(words).filter((one) => typeof one === 'string')
  const nested = Object.values(words).filter(isPlain)
  const told = [...texts, ...nested.flatMap((one) => Object.values(one).filter((two) => typeof two === 'string'))]
  return told.filter((text) => /\p{Script=Han}/u.test(text)).length * 2 > told.length
}

function reword(value: unknown, terms: Language): unknown {
  if (typeof value === 'string') return replaceTerms(value, terms)
  if (isSentence(value)) return (...args: unknown[]) => reword(value(...args.map(shield)), terms)
  if (Array.isArray(value)) return value.map((one) => reword(one, terms))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, FIXED.has(key) ? one : reword(one, terms)]))
}

function replaceTerms(text: string, { words, phrases }: Language): string {
  const phrased = phrases.reduce((said, [from, to]) => said.replace(from, to), text)
  const replaced = phrased.replace(TERM, (word) => {
    const term = words[word.toLowerCase()] ?? word
    return /^[A-Z]/.test(word) ? term.charAt(0).toUpperCase() + term.slice(1) : term
  })
  return replaced.replaceAll(SHIELD, '')
}

function shield(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(NAMING, `$&${SHIELD}`)
  if (Array.isArray(value)) return value.map(shield)
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shield(one)]))
}

/** A catalogue holds texts and functions that make texts, and nothing else that could be called. */
function isSentence(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function'
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
