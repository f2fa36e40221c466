import type { Observation } from '../board/observation.ts'
import { NUMBER_TEXT, numberOf } from './numberText.ts'

/** The report's words (`raw`), cut around the number they report. The three parts together are the words, unchanged. */
export interface ReportWords {
  before: string
  /** With its hedge and unit: 约100件, 100余名; empty when the number does not stand in the words. */
  number: string
  after: string
  /** False when the document carries the number phrase alone, without the sentence it stands in. */
  isSentence: boolean
}

const NUMBER = new RegExp(NUMBER_TEXT, 'gu')
/** What bounds a number stands before or behind it. */
const BEFORE =
  /(?:大?约|将?近|接近|超过?|突破|逾|不满|不足|不到|未满|不?低于|不?少于|小于|不?大于|不?高于|不?超过)了?\s*$/u
const AFTER =
  /^\s*(?:余|多)?\s*(?:%|％|[件人次场名个户份条起宗所家部批项处篇期村盏]{0,2})\s*(?:余|多|以上|以下|以内|左右)?/u

/** Null when the document gives no words. Of several equal numbers the one with the observation's unit is meant, else the first. */
export function reportWords({ raw, value, unit }: Pick<Observation, 'raw' | 'value' | 'unit'>): ReportWords | null {
  if (raw === null) return null
  const found = [...raw.matchAll(NUMBER)].filter(([text]) => value !== null && isSame(numberOf(text), value))
  const behind = ({ index, 0: text }: RegExpMatchArray): string => raw.slice((index ?? 0) + text.length)
  const match =
    found.find((one) =>
      behind(one)
        .replace(/^[余多]/u, '')
        .startsWith(unit),
    ) ?? found[0]
  if (!match) return { before: raw, number: '', after: '', isSentence: hasWords(raw) }
  const place = match.index ?? 0
  const start = place - (BEFORE.exec(raw.slice(0, place))?.[0].length ?? 0)
  const end = place + match[0].length + lengthAfter(behind(match), unit)
  const [before, after] = [raw.slice(0, start), raw.slice(end)]
  return { before, number: raw.slice(start, end), after, isSentence: hasWords(before + after) }
}

/** The number as the report words it, for a sentence about it; null when the words do not say it. */
export function numberWords(observation: Pick<Observation, 'raw' | 'value' | 'unit'>): string | null {
  const number = reportWords(observation)?.number ?? ''
  return number === '' ? null : number
}

function lengthAfter(text: string, unit: string): number {
  const own = ['', '余', '多'].find((more) => unit !== '' && text.startsWith(more + unit))
  if (own === undefined) return AFTER.exec(text)?.[0].length ?? 0
  const length = own.length + unit.length
  return length + (/^(?:余|多|以上|以下|以内|左右)/u.exec(text.slice(length))?.[0].length ?? 0)
}

/** A sentence says what was counted; 上年124次 is still a phrase. */
function hasWords(text: string): boolean {
  return text.replace(/[^\p{L}]/gu, '').length >= 4
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9
}
