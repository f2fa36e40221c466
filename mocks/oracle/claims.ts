import type { State } from './oracle.ts'
import { exact, isEqual, plain, type Rational, rounded } from './rational.ts'
import { closed, isPoint, type Reading } from './readings.ts'

/** Whether what is said is right, and what would be. */
export interface Claim {
  right: string
  fits: (said: string) => boolean
}

/** One of these words stands in it. */
export function words(...any: readonly [string, ...string[]]): Claim {
  return { right: any.join('|'), fits: (said) => any.some((one) => said.includes(one)) }
}

export function text(right: string): Claim {
  return { right, fits: (said) => said === right }
}

export function matching(right: RegExp): Claim {
  return { right: String(right), fits: (said) => right.test(said) }
}

/** Exactly this number, as a file writes it. */
export function numberOf(right: Rational): Claim {
  return { right: plain(right), fits: (said) => /^-?[\d.]+$/.test(said) && isEqual(exact(said), right) }
}

export function all(...claims: readonly Claim[]): Claim {
  return {
    right: claims.map((claim) => claim.right).join(' and '),
    fits: (said) => claims.every((claim) => claim.fits(said)),
  }
}

/** Each state of the closed list by its own word. */
export const STATE_WORDS: Record<State, Claim> = {
  number: matching(/\d/),
  zero: matching(/0/),
  noNumber: words('无数字'),
  notApplicable: words('不适用'),
  notDisclosed: words('不公开'),
  refused: words('未能载入'),
  notMentioned: words('未提及'),
  noReport: words('未报送'),
  notInSample: words('样本未收录'),
  // The page does not say which of the words stands where another scope told nothing either.
  elsewhere: matching(/\d|无数字|未提及|不公开|不适用|未能载入/),
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`
const SHOWN = new RegExp(`${NUMBER}(?:–${NUMBER})?`)

/** An end as a file writes it: exact, or outwards at so many decimals or more. */
export function outward(right: Rational, decimals: number, way: 'down' | 'up'): Claim {
  return { right: plain(right), fits: (said) => /^-?[\d.]+$/.test(said) && isRounded(said, right, { decimals, way }) }
}

/** As a person reads it: ends outwards, a point to the nearest; at so many decimals or more. */
export function range(right: Reading, decimals: number): Claim {
  return { right: rangeText(right), fits: (said) => isShown(said, right, decimals) }
}

/** The same, with the mark of ends that come from the reading rule. */
export function marked(right: Reading, decimals: number): Claim {
  return isImplied(right) ? all(range(right, decimals), words('推定')) : range(right, decimals)
}

/** A reported number with the decimals it was written with, whatever words stand around it. */
export function reported(value: number): Claim {
  const right = range(closed(exact(value)), String(value).split('.')[1]?.length ?? 0)
  return { right: String(value), fits: (said) => right.fits(said.replace(/–.*/, '')) }
}

function isShown(said: string, right: Reading, decimals: number): boolean {
  const [, first, second] = SHOWN.exec(said) ?? []
  if (first === undefined) return false
  if (isPoint(right)) return second === undefined && isRounded(first, right.lo, { decimals, way: 'nearest' })
  if (!isRounded(first, right.lo, { decimals, way: 'down' })) return false
  if (right.hi === null) return second === undefined && /以上|≥/.test(said)
  return second !== undefined && isRounded(second, right.hi, { decimals, way: 'up' })
}

interface Rounding {
  decimals: number
  way: 'down' | 'up' | 'nearest'
}

function isRounded(said: string, right: Rational, { decimals, way }: Rounding): boolean {
  const number = exact(said.replaceAll(',', ''))
  const written = said.split('.')[1]?.length ?? 0
  return [decimals, Math.max(decimals, written)].some((digits) => isEqual(number, rounded(right, digits, way)))
}

function rangeText(right: Reading): string {
  if (isPoint(right)) return plain(right.lo)
  return `${plain(right.lo)}–${right.hi === null ? '…' : plain(right.hi)}${isImplied(right) ? '（推定）' : ''}`
}

function isImplied(right: Reading): boolean {
  return !isPoint(right) && (right.loImplied || right.hiImplied)
}
