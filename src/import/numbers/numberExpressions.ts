import type { Op } from '../../domain/board/observation.ts'
import { NUMBER_TEXT, numberOf } from '../../domain/values/numberText.ts'
import { plainUnit, UNIT_TEXT } from './units.ts'

/** A number as the report writes it (数字表达), with what bounds it and its unit. Offsets are code units. */
export interface NumberExpression {
  /** With hedge, unit and what follows them: 近100件, 96%以上. */
  start: number
  end: number
  /** The digits alone, with 万 and 亿. */
  digits: { start: number; end: number }
  value: number
  op: Op
  /** Ends of a stated range (3至5次); null without one. */
  lower: number | null
  upper: number | null
  /** Empty where none stands behind the number. */
  unit: string
  /** Written in Chinese numerals. */
  inCharacters: boolean
  /** What shows at once that it is no amount; null for amounts. */
  isNot: NotAnAmount | null
}

/** 第3次; 数十件, which names no number; a name or a date made of digits. */
export type NotAnAmount = 'ordinal' | 'vague' | 'name'

const BEFORE = '大约|约|将近|接近|近|超过|超出|超|突破|逾|不少于|不低于|至少|不足|不到|不满|未满|不超过|至多|最多'
const BEHIND = '以上|以下|以内|之多|左右|余|多'
const BIG = '[百千万亿]'
const EXPRESSION = new RegExp(
  `(?:(${BEFORE})\\s?了?\\s?)?(${NUMBER_TEXT})(?:\\s?(?:${UNIT_TEXT})?\\s?(?:-|—|–|~|至|到)\\s?(${NUMBER_TEXT}))?\\s?([余多几]?)(${BIG}?)\\s?(${UNIT_TEXT})?(${BEHIND})?`,
  'gu',
)
const OPS: readonly Op[] = ['eq', 'approx', 'lt', 'gt', 'ge', 'le']
const FACTORS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }
/** What each word makes of the number it stands beside. */
const OP_WORDS: Readonly<Record<Op, readonly string[]>> = {
  eq: ['之多'],
  approx: ['大约', '约', '左右'],
  lt: ['将近', '接近', '近', '不足', '不到', '不满', '未满'],
  gt: ['超过', '超出', '超', '突破', '逾', '余', '多', '几'],
  ge: ['不少于', '不低于', '至少', '以上'],
  le: ['不超过', '至多', '最多', '以下', '以内'],
}
/** Signs beside digits that make them part of a name: 12.4, 3·15, 1+3+N, A4, “十四五”. */
const JOINS_BEFORE = /[\d.·+＋/A-Za-z〔[“‘「]$/u
const JOINS_BEHIND = /^(?:[·+＋/\]〕]|\.\d|[A-Za-z])/u
const CHINESE = /^[零〇一二两三四五六七八九十百千万亿]+$/u

/** All numbers of a text in half width, in order. */
export function numberExpressions(text: string): NumberExpression[] {
  const found: NumberExpression[] = []
  for (const match of text.matchAll(EXPRESSION)) {
    const expression = expressionOf(text, match)
    if (expression) found.push(expression)
  }
  return found
}

function expressionOf(text: string, match: RegExpMatchArray): NumberExpression | null {
  const [whole, before = '', number = '', second, more = '', big = '', unit = '', behind = ''] = match
  const at = match.index ?? 0
  const hedge = isPartOfWord(text, at, before) ? '' : before
  const start = at + whole.indexOf(number, before.length)
  const inCharacters = CHINESE.test(number)
  if (inCharacters && !isAmountInCharacters({ text, start, number, more, unit, second, hedge })) return null
  const factor = FACTORS[big] ?? 1
  const first = numberOf(number) * factor
  const last = second === undefined ? null : numberOf(second) * factor
  if (!Number.isFinite(first) || (last !== null && !Number.isFinite(last))) return null
  const range = last !== null && last > first ? { lower: first, upper: last } : { lower: null, upper: null }
  return {
    start: hedge === '' ? start : at,
    end: at + whole.length,
    digits: { start, end: start + number.length },
    value: first,
    op: range.lower === null ? opOf([more, behind, hedge]) : 'ge',
    ...range,
    unit: number.startsWith('百分之') ? '%' : plainUnit(unit),
    inCharacters,
    isNot: notAnAmount(text, start, { number, unit, end: start + number.length }),
  }
}

/** The first of these words that says one. */
function opOf(words: readonly string[]): Op {
  return words.map(opOfWord).find((op) => op !== undefined) ?? 'eq'
}

/** The 近 of 附近 and 最近 and the 约 of 民约 and 合约 bound nothing. */
function isPartOfWord(text: string, at: number, before: string): boolean {
  const sign = text.charAt(at - 1)
  return (before === '近' && /[附最临就邻远]/u.test(sign)) || (before === '约' && /[民合条公预契签节违守]/u.test(sign))
}

function opOfWord(word: string): Op | undefined {
  return OPS.find((op) => OP_WORDS[op].includes(word))
}

interface InCharacters {
  text: string
  start: number
  number: string
  more: string
  unit: string
  second: string | undefined
  hedge: string
}

/** 三十件, 十余次 and 百余人 are amounts; 一是, 百姓, 万古镇 and 统一 are not. A sole 一 counts only behind its noun. */
function isAmountInCharacters({ text, start, number, more, unit, second, hedge }: InCharacters): boolean {
  if (unit === '' || second !== undefined) return false
  if (/^[百千万亿]+$/u.test(number) && more === '' && hedge === '') return false
  const before = text.charAt(start - 1)
  if (/[第之每同统唯星周逐]/u.test(before)) return before === '第'
  return number !== '一' || /[动座训导课查会传讲解纷件访]/u.test(before)
}

function notAnAmount(
  text: string,
  start: number,
  { number, unit, end }: { number: string; unit: string; end: number },
): NotAnAmount | null {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/第\s?$/u.test(before)) return 'ordinal'
  if (/(?:^|[^次总个人件户份场项条])[数几]$/u.test(before)) return 'vague'
  if (JOINS_BEFORE.test(before) || JOINS_BEHIND.test(text.slice(end, end + 2))) return 'name'
  return unit === '' && /^(?:12345|12348|12315|12368|12389|110|119|120|122)$/.test(number) ? 'name' : null
}
