import { withoutInvisible } from '../../lib/sameText.ts'
import { personalNames } from './personalNames.ts'

/** What kind of personal data, and so much of it that its place can be found again. */
export interface PersonalDatum {
  what: 'idNumber' | 'phone' | 'name'
  /** As it stands in the text's normal form (NFKC): to be masked with, never to be shown. */
  found: string
  masked: string
}

const ID_18 = /(?:^|\D)([1-8]\d{16}[\dX])(?![\dX])/giu
const ID_15 = /(?:^|\D)([1-8]\d{14})(?!\d)/gu
/** Also behind the country's number, and with the signs people put between the digits. */
const PHONE = /(?:^|\D|(?:^|\D)(?:00)?86[ -]?)(1[3-9]\d(?:[ .·-]?\d{4}){2})(?!\d)/gu
/** A number that its document has masked already: somebody is named beside it. */
const HIDDEN_NUMBER = /1[3-9]\d[*×xX]{3,}\d{0,4}|\d{2,10}\*{4,}[\dXx]{0,4}/gu
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/**
 * Names of persons (behind words for a person or an office, beside their numbers, behind what hides them), ID numbers (18
 * digits with their check digit, 15 with a real date), mobile numbers, and the line of somebody named. `places` are area
 * names, which may begin like a person's.
 */
export function personalDataIn(text: string, places: ReadonlySet<string>): PersonalDatum[] {
  const plain = withoutInvisible(text.normalize('NFKC'))
  const numbers = [
    ...numbersIn(plain, ID_18)
      .filter(isIdNumber)
      .map((id) => datum('idNumber', id)),
    ...numbersIn(plain, ID_15)
      .filter((id) => hasDate(`19${id.slice(6, 12)}`))
      .map((id) => datum('idNumber', id)),
    ...numbersIn(plain, PHONE).map((phone) => datum('phone', phone)),
  ]
  const hidden = [...plain.matchAll(HIDDEN_NUMBER)].map(([number]) => number)
  const names = personalNames(plain, [...numbers.map(({ found }) => found), ...hidden], places)
  const lines = names.flatMap((name) => lineOf(name, plain))
  return [...numbers, ...lines.map((line) => datum('phone', line)), ...names.map((name) => datum('name', name))]
}

/** The fixed line that is given for somebody named; that of an office is nobody's. */
function lineOf(name: string, text: string): string[] {
  const after = text.slice(text.indexOf(name) + name.length)
  const line = /^[^。;\n]{0,8}?(0\d{2,3}[ -]?\d{7,8})(?!\d)/u.exec(after)?.[1]
  return line === undefined ? [] : [line]
}

/** The pattern's first group: a sign before the number tells that it begins there. */
function numbersIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

function datum(what: PersonalDatum['what'], text: string): PersonalDatum {
  if (what === 'name') return { what, found: text, masked: `${text.slice(0, 1)}某` }
  return { what, found: text, masked: `${text.slice(0, what === 'phone' ? 3 : 2)}****` }
}

/** GB 11643-1999: a real date, and the check digit of the weighted sum. */
function isIdNumber(id: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(id[position]), 0)
  return hasDate(id.slice(6, 14)) && CHECK_DIGITS[sum % 11] === id.slice(-1).toUpperCase()
}

function hasDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number)
  const isMonth = month !== undefined && month >= 1 && month <= 12
  return isMonth && year !== undefined && year >= 1900 && year < 2100 && day !== undefined && day >= 1 && day <= 31
}
