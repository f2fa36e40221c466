import type { Observation } from '../board/observation.ts'

/** How the report words its number (约数用语): 余/多, 超过, 以上, 以下, 近, 不满, 约, or none. */
export type Hedge = 'exact' | 'more' | 'over' | 'atLeast' | 'atMost' | 'nearly' | 'under' | 'about' | 'range'

/** A number among the words of a report, in arabic digits with 十百千万亿 after them. */
const NUMBER = /(\d+(?:\.(\d+))?)\s*([十百千万亿]*)/gu
const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }
const CLAUSE_END = /[,.。;、!?\n]/u

const ROUND_MORE = /[\d.万千百十亿%]\s*[余多]/u
const EXCEEDS = /超|突破|逾|大于|高于|多于|不止|以上/u
const FALLS_SHORT = /不满|不足|不到|未满|低于|少于|小于/u

/** 超过, 突破 …: more than the number, with no upper end promised. Without words it is 余. */
export function isOpenEnded(raw: string | null, value: number | null): boolean {
  const words = wordsAround(raw, value)
  return !ROUND_MORE.test(words) && EXCEEDS.test(words)
}

/** 不满, 不足 …: less than the number, and nothing says how near to it. Without words it is 近. */
export function fallsShort(raw: string | null, value: number | null): boolean {
  return FALLS_SHORT.test(wordsAround(raw, value))
}

/** Digits after the point as the report wrote them: JSON takes the last one from 92.350. */
export function writtenDigits(value: number, raw: string | null): number {
  const own = Number.isInteger(value) ? 0 : digitsOf(value)
  if (raw === null || !/[.．]/u.test(raw)) return own
  const found = find(plainText(raw), value)
  return found && found.zeros === 0 ? Math.max(own, found.digits) : own
}

function digitsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}

/** The clause the number stands in, since a sentence may hold others; all words where it is written in characters. */
function wordsAround(raw: string | null, value: number | null): string {
  if (raw === null) return ''
  const text = plainText(raw)
  const found = value === null ? null : find(text, value)
  if (!found) return text
  const before = text.slice(0, found.start).split(CLAUSE_END).at(-1) ?? ''
  const after = text.slice(found.end).split(CLAUSE_END)[0] ?? ''
  return before + text.slice(found.start, found.end) + after
}

/** In half width, without commas between thousands. */
function plainText(raw: string): string {
  return raw.normalize('NFKC').replace(/(\d),(?=\d{3})/gu, '$1')
}

interface Found {
  start: number
  end: number
  digits: number
  zeros: number
}

function find(text: string, value: number): Found | null {
  for (const { 0: whole, 1: digits = '', 2: fraction = '', 3: signs = '', index } of text.matchAll(NUMBER)) {
    const zeros = Array.from(signs).reduce((sum, sign) => sum + (ZEROS[sign] ?? 0), 0)
    const sizes = [`${digits}e${zeros}`, digits]
    if (!sizes.some((size) => Number(size) === Math.abs(value))) continue
    return { start: index, end: index + whole.length, digits: fraction.length, zeros }
  }
  return null
}

/** The wording a label keeps; `range` when the document closes the ends itself. */
export function hedgeOf({
  op,
  raw,
  value,
  upper,
  lower,
}: Pick<Observation, 'op' | 'raw' | 'value' | 'upper' | 'lower'>): Hedge {
  if (upper !== null || lower !== null) return 'range'
  switch (op) {
    case 'eq':
      return 'exact'
    case 'gt':
      return isOpenEnded(raw, value) ? 'over' : 'more'
    case 'ge':
      return 'atLeast'
    case 'le':
      return 'atMost'
    case 'lt':
      return fallsShort(raw, value) ? 'under' : 'nearly'
    case 'approx':
      return 'about'
  }
}
