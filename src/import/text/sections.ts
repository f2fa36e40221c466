import { halfWidth } from './halfWidth.ts'
import type { ReportText } from './reportText.ts'

/** A numbered part of a report (章节): where it begins, its number as 一（三）3, and the words of its beginning. */
export interface Section {
  start: number
  /** Null before the first numbered part. */
  locator: string | null
  /** What the parts it lies in are called, the widest first. */
  titles: readonly string[]
  /** What it is about: the report's title and these. */
  topic: string
}

/** Levels of numbering from the widest; how each is written in a locator. */
const LEVELS: readonly RegExp[] = [
  /^\s*(?:第?([一二三四五六七八九十]{1,3})(?:[、.]|部分|章))/u,
  /^\s*[(]([一二三四五六七八九十]{1,3})[)]/u,
  /^\s*(\d{1,2})(?:[、]|\.(?!\d))/u,
  /^\s*[(](\d{1,2})[)]/u,
]
const TITLE_END = /[。；;:\n]/u
const MAX_TITLE = 80

interface Part {
  level: number
  number: string
  title: string
}

/** The numbered parts in order; the first begins at 0 and has no number. */
export function sectionsOf(report: ReportText, title: string | null): Section[] {
  const sections: Section[] = [{ start: 0, locator: null, titles: [], topic: title ?? '' }]
  let open: Part[] = []
  for (const block of report.blocks) {
    const part = partOf(halfWidth(report.text.slice(block.start, block.end)))
    if (!part) continue
    open = [...open.filter(({ level }) => level < part.level), part]
    const titles = open.map((one) => one.title)
    sections.push({ start: block.start, locator: locatorOf(open), titles, topic: [title ?? '', ...titles].join(' ') })
  }
  return sections
}

/** The part that an offset lies in. */
export function sectionAt(sections: readonly Section[], offset: number): Section {
  let [first, last] = [0, sections.length - 1]
  while (first < last) {
    const middle = Math.ceil((first + last) / 2)
    if ((sections[middle]?.start ?? 0) <= offset) first = middle
    else last = middle - 1
  }
  return sections[first] ?? { start: 0, locator: null, titles: [], topic: '' }
}

function partOf(line: string): Part | null {
  for (const [level, pattern] of LEVELS.entries()) {
    const match = pattern.exec(line)
    if (!match?.[1]) continue
    const title = line.slice(match[0].length).split(TITLE_END)[0] ?? ''
    return { level, number: match[1], title: title.trim().slice(0, MAX_TITLE) }
  }
  return null
}

function locatorOf(parts: readonly Part[]): string {
  return parts.map(({ level, number }) => (level === 1 || level === 3 ? `（${number}）` : number)).join('')
}
