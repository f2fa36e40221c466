import { withoutInvisible } from './sameText.ts'

/** A text to be found, and what each of its characters may sound like; no readings while they are not known. */
export interface Searchable {
  text: string
  readings: readonly (readonly string[])[]
}

/** Where a query stands in a text, in code units. A lower grade is better: the whole, its beginning, a word, inside. */
export interface TextMatch {
  from: number
  to: number
  grade: number
}

const GRADES = { whole: 0, beginning: 1, word: 2, inside: 3 } as const
/** Sounding alike comes after being written alike. */
const BY_SOUND = 0.5
/** One letter inside a name says nothing: z would find every 镇. */
const SHORTEST_SOUND_INSIDE = 2
const LONGEST_QUERY = 60

/** One character as it is compared, and where it stands. */
interface Unit {
  form: string
  readings: readonly string[]
  from: number
  to: number
}

/** Half width, lower case, ü as v, without what only separates or cannot be seen: `ＳＱ Ｚ` is sqz, shi'qiao is shiqiao. */
export function normaliseText(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’·-]+/g, '')
}

/** The best place of a query in a text: as written, by full pinyin, by initials, or by a mixture of them. */
export function matchText(query: string, target: Searchable): TextMatch | null {
  const wanted = normaliseText(query).slice(0, LONGEST_QUERY)
  if (wanted === '') return null
  const units = unitsOf(target)
  return matchWritten(wanted, units) ?? (/[a-z]/.test(wanted) ? matchSound(wanted, units) : null)
}

function unitsOf({ text, readings }: Searchable): Unit[] {
  let from = 0
  const units = Array.from(text).map((character, index): Unit => {
    const unit = { form: normaliseText(character), readings: readings[index] ?? [], from, to: from + character.length }
    from = unit.to
    return unit
  })
  return units.filter((unit) => unit.form !== '')
}

function matchWritten(wanted: string, units: readonly Unit[]): TextMatch | null {
  const matches = units.flatMap((_, start) => {
    const end = endWritten(wanted, units, start)
    return end === null ? [] : [toMatch(units, start, end)]
  })
  return best(matches)
}

function endWritten(wanted: string, units: readonly Unit[], start: number): number | null {
  let rest = wanted
  for (let index = start; index < units.length; index += 1) {
    const form = units[index]?.form ?? ''
    if (form.startsWith(rest)) return index + 1
    if (!rest.startsWith(form)) return null
    rest = rest.slice(form.length)
  }
  return null
}

function matchSound(wanted: string, units: readonly Unit[]): TextMatch | null {
  const matches = units.flatMap((_, start) => {
    if (start > 0 && wanted.length < SHORTEST_SOUND_INSIDE) return []
    const end = endBySound(wanted, units, start)
    return end === null ? [] : [toMatch(units, start, end)]
  })
  const found = best(matches)
  return found && { ...found, grade: found.grade + BY_SOUND }
}

/** Carries along how much of the query the characters so far may account for. */
function endBySound(wanted: string, units: readonly Unit[], start: number): number | null {
  let reached = new Set([0])
  for (let index = start; index < units.length && reached.size > 0; index += 1) {
    const unit = units[index]
    if (!unit) return null
    const next = new Set<number>()
    for (const offset of reached) {
      const rest = wanted.slice(offset)
      if (unit.readings.some((reading) => reading.startsWith(rest))) return index + 1
      formsOf(unit)
        .filter((form) => rest.startsWith(form))
        .forEach((form) => next.add(offset + form.length))
    }
    if (next.has(wanted.length)) return index + 1
    reached = next
  }
  return null
}

/** What may be typed for one character: itself, a reading, its initial (sh or s). */
function formsOf({ form, readings }: Unit): string[] {
  return [form, ...readings.flatMap((reading) => [reading, initialOf(reading), reading.slice(0, 1)])]
}

function initialOf(reading: string): string {
  return /^[zcs]h/.exec(reading)?.[0] ?? reading.slice(0, 1)
}

function toMatch(units: readonly Unit[], start: number, end: number): TextMatch {
  const from = units[start]?.from ?? 0
  const to = units[end - 1]?.to ?? 0
  return { from, to, grade: gradeOf(units, start, end) }
}

function gradeOf(units: readonly Unit[], start: number, end: number): number {
  if (start === 0) return end === units.length ? GRADES.whole : GRADES.beginning
  const [before, first] = [units[start - 1], units[start]]
  const isWord = before !== undefined && first !== undefined && (before.to < first.from || !/\w/.test(before.form))
  return isWord && first.readings.length === 0 && /\w/.test(first.form) ? GRADES.word : GRADES.inside
}

function best(matches: readonly TextMatch[]): TextMatch | null {
  return matches.toSorted((a, b) => a.grade - b.grade || a.from - b.from)[0] ?? null
}
