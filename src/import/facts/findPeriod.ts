import { titlePeriod } from '../../domain/board/reportYear.ts'
import { isIsoDate, type Period, periodOfSpan, wholeYear } from '../../domain/board/period.ts'

/** The time a report covers (统计期间), and whether that is said or was worked out. */
export interface PeriodFound {
  period: Period
  inferred: boolean
}

const WHOLE_YEAR = /全年|年度|一年来|年终/u
const YEAR_IN_TEXT = /(?:^|[^\d])(20\d{2})年(?:度|以来|,|来|上半年|全年|\d{1,2}月?\s?[-—–~～至到])?/gu
const MONTHS = /(?:(20\d{2})年)?(\d{1,2})月?\s?(?:[-—–~～]|至|到)\s?(?:(20\d{2})年)?(\d{1,2})月(?!\d)/u
const UNTIL = /截[至止](?:到)?(?:目前)?[(（]?(?:(20\d{2})年)?(\d{1,2})月(?:(\d{1,2})日|份?底|末|份)?/gu
const QUARTER = /(?:第)?[一二三四1-4]季度|前三季度|上半年|下半年/u
const PLAN =
  /\n\s*[一二三四五六七八九十]{1,3}、[^\n]{0,12}(?:下一步|下步|打算|计划|安排|思路|(?:20\d{2}|明)年)[\s\S]*$/u

interface Asked {
  title: string | null
  /** The report's words in half width. */
  text: string
  /** When it was published or signed; null when it does not say. */
  published: string | null
}

/**
 * The time a report tells about: what its title names, cut where its figures end earlier (截至5月底), else what its text
 * or its date let infer. Null when nothing does.
 */
export function findPeriod({ title, text, published }: Asked): PeriodFound | null {
  const told = text.replace(PLAN, '')
  const named = title === null ? null : (titlePeriod(title) ?? monthInTitle(title))
  const year = named ? Number(named.end.slice(0, 4)) : yearOfText(told, published)
  if (year === null) return null
  const months = monthsNamed(told, year)
  const isTitled = named !== null
  const whole = named ?? months ?? partNamed(told, year) ?? wholeYear(year)
  const end = latestEnd(told, year)
  const isCut = end !== null && end > whole.start && end < whole.end && !(isTitled && saysWholeYear(title, told))
  const untilPublished = !isTitled && months === null && !isCut ? publishedEnd(told, year, published) : null
  const period = { start: whole.start, end: isCut ? end : (untilPublished ?? whole.end) }
  return { period, inferred: !isTitled && months === null && !isCut }
}

/** 2024年3月普法简讯; a day is when something was signed. */
function monthInTitle(title: string): Period | null {
  const [, year, month] = /(20\d{2})年(\d{1,2})月(?:份)?(?!\d)/u.exec(title.normalize('NFKC')) ?? []
  return year === undefined || month === undefined ? null : periodOfSpan(Number(year), `M${month.padStart(2, '0')}`)
}

/** The year that the text names most, else that of its date, or the one before where it was published in winter. */
function yearOfText(text: string, published: string | null): number | null {
  const counts = new Map<number, number>()
  for (const [, year] of text.matchAll(YEAR_IN_TEXT)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  const plausible = [...counts].filter(([year]) => published === null || year <= Number(published.slice(0, 4)))
  const [most] = plausible.toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  if (most) return most[0]
  if (published === null) return null
  const isAfterYearEnd = Number(published.slice(5, 7)) <= 3 && !/今年以来/u.test(text)
  return Number(published.slice(0, 4)) - (isAfterYearEnd ? 1 : 0)
}

/** 1-7月, 2023年1月至6月. */
function monthsNamed(text: string, year: number): Period | null {
  const [, startYear, from, endYear, to] = MONTHS.exec(text) ?? []
  if (from === undefined || to === undefined) return null
  const last = Number(endYear ?? startYear ?? year)
  const first = Number(startYear ?? last)
  const end = monthEnd(last, Number(to))
  const start = `${first}-${from.padStart(2, '0')}-01`
  return isIsoDate(start) && end !== null && start < end ? { start, end } : null
}

function partNamed(text: string, year: number): Period | null {
  const [part] = QUARTER.exec(text.slice(0, 200)) ?? []
  if (part === undefined) return null
  if (part === '上半年') return periodOfSpan(year, 'H1')
  if (part === '下半年') return periodOfSpan(year, 'H2')
  if (part === '前三季度') return periodOfSpan(year, '0101-0930')
  return titlePeriod(`${year}年${part}`)
}

/** The last day that figures are told to run to (截至5月底), within the year. */
function latestEnd(text: string, year: number): string | null {
  let latest: string | null = null
  for (const [, named, month = '', day] of text.matchAll(UNTIL)) {
    if (named !== undefined && Number(named) !== year) continue
    const end =
      day === undefined ? monthEnd(year, Number(month)) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (end !== null && isIsoDate(end) && (latest === null || end > latest)) latest = end
  }
  return latest
}

function saysWholeYear(title: string | null, text: string): boolean {
  return title !== null && !/半年|季度/u.test(title) && WHOLE_YEAR.test(text.slice(title.length)) && /全年/u.test(text)
}

/** 今年以来, published within the year: figures run to about that day. */
function publishedEnd(text: string, year: number, published: string | null): string | null {
  return published !== null && Number(published.slice(0, 4)) === year && /今年(?:以来|来)?/u.test(text)
    ? published
    : null
}

function monthEnd(year: number, month: number): string | null {
  return periodOfSpan(year, `M${String(month).padStart(2, '0')}`)?.end ?? null
}
