import type { Request } from '../domain/compare/question.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import { hasNumber } from '../domain/compare/verdict.ts'
import type { RelationPath } from '../domain/relate/relate.ts'
import { AXES, type Axis, type RelationPoint } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { otherSpanText } from '../i18n/values/periodWords.ts'
import { readingLine } from '../i18n/values/readingFacts.ts'
import { markText, noteText, unitText, wordsOf } from '../i18n/values/valueWords.ts'
import type { Facts } from '../lib/facts.ts'
import { listGrid, type RelationLayout, rugPlace, spotOf } from './relationLayout.ts'
import type { RelationText } from './relationTexts.ts'
import type { ChartMark } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

const TARGET = 26

/** Points by their value across, or years of each path; then the margins, and who is listed below. */
export function relationMarks(layout: RelationLayout): ChartMark[] {
  const { isPaths, points, rug, at } = layout
  const byPlace = points.toSorted((a, b) => lowerOf(a, 'x') - lowerOf(b, 'x') || lowerOf(a, 'y') - lowerOf(b, 'y'))
  const along = rug.toSorted((a, b) => lowerOf(a.point, a.axis) - lowerOf(b.point, b.axis))
  const rugs = [...along.filter(({ axis }) => axis === 'x'), ...along.filter(({ axis }) => axis === 'y').toReversed()]
  return [
    ...(isPaths ? points : byPlace).map((point): ChartMark => {
      const spot = spotOf(point, layout)
      if (!isPaths) return markOf(point, { row: 'points', spot }, layout)
      return { ...markOf(point, { row: point.area.code, spot }, layout), column: `${point.year}` }
    }),
    ...rugs.map((town) => {
      const { place, offset } = rugPlace(town, layout)
      const [x, y] = at(...place)
      return markOf(town.point, { row: `rug ${town.axis}`, spot: [x + offset[0], y + offset[1]] }, layout)
    }),
    ...listedMarks(layout),
  ]
}

function markOf(
  point: RelationPoint,
  { row, spot: [x, y] }: { row: string; spot: readonly [number, number] },
  layout: RelationLayout,
): ChartMark {
  const { area, year } = point
  const box = { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET }
  const [label, facts] = [ariaLabel(point, layout), (): Facts => factsOf(point, layout)]
  // A town stays the same mark when the year of all changes.
  const id = layout.isPaths ? `${area.code} ${year}` : area.code
  return { id, town: area.code, year, ...box, label, facts, row }
}

function lowerOf(point: RelationPoint, axis: Axis): number {
  return point[axis].value?.lo ?? 0
}

/** One spoken sentence for a town: its name, then both figures, or why one of them is not compared. */
function ariaLabel(point: RelationPoint, { relation: { request }, isPaths, m }: RelationLayout): string {
  const { both, reported } = relateMessages(m)
  const [x = '', y = ''] = AXES.map((axis) => {
    const { name, nameEn } = request[axis].indicator
    return reported(m.pickName(name, nameEn), valueText(point[axis], request[axis], m))
  })
  return `${isPaths ? `${m.year(point.year)} ` : ''}${point.area.name}${m.colon}${both(x, y)}`
}

/** Both figures of a point, each under its indicator's name. */
function factsOf(point: RelationPoint, { relation: { request }, m }: RelationLayout): Facts {
  return {
    title: `${point.area.name} ${m.year(point.year)}`,
    lines: AXES.map((axis) => {
      const { name, nameEn } = request[axis].indicator
      return { name: m.pickName(name, nameEn), text: readingLine(point[axis], request[axis], m) }
    }),
  }
}

function valueText(reading: TownReading, request: Request, m: Messages): string {
  if (reading.value === null) return wordsOf(reading, m)
  const value = m.withUnit(markText(reading, request, m), unitText(request.indicator, request.measure, m))
  return value + (reading.placement === 'compared' ? '' : m.bracketed(noteText(reading, m)))
}

/** Places of those not compared, as many as have room below the plot. */
function listedIn({ excluded, frame, theme, below }: RelationLayout) {
  const { columns, rows, rowHeight, head } = listGrid(excluded.length, frame.width, theme)
  const width = frame.width / columns
  const top = frame.height - below + head
  return excluded.slice(0, rows * columns).map((path, index) => {
    const [x, y] = [(index % columns) * width, top + (Math.floor(index / columns) + 0.5) * rowHeight]
    return { path, x, y, width: width - theme.small, height: rowHeight }
  })
}

function listedMarks(layout: RelationLayout): ChartMark[] {
  const { isPaths, m } = layout
  return listedIn(layout).map(({ path: { area, points }, x, y, width, height }) => {
    const [point] = points
    const noYear = `${area.name}${m.colon}${relateMessages(m).noYear}`
    const label = point && !isPaths ? ariaLabel(point, layout) : noYear
    const box = { x, y: y - height / 2, width, height }
    const silent: Facts = { title: area.name, lines: [{ name: m.table.note, text: relateMessages(m).noYear }] }
    const facts = (): Facts => (point && !isPaths ? factsOf(point, layout) : silent)
    const year = points.at(-1)?.year ?? 0
    return { id: `aside ${area.code}`, town: area.code, year, ...box, label, facts, row: `aside ${y}` }
  })
}

/** Who is not compared and why, in words, below a line as in the comparison of one indicator. */
export function listedTexts(layout: RelationLayout): RelationText[] {
  const { excluded, below, theme, frame, m } = layout
  const { ink, ink2, ink3 } = theme.colors
  const size = theme.small
  const base = { size, align: 'left' } as const
  const listed = listedIn(layout)
  const beyond = excluded.length - listed.length
  const head = relateMessages(m).below + (beyond > 0 ? m.bracketed(relateMessages(m).more(beyond)) : '')
  const entries = listed.flatMap(({ path, x, y, width }): RelationText[] => {
    const { code, name } = path.area
    const short = fitText(name, size, width * 0.5)
    const after = textWidth(short, size) + size * 0.7
    const words = fitText(reasonText(path, m), size, width - after)
    return [
      { id: `aside ${code}`, text: short, x, y, color: ink, ...base },
      { id: `aside ${code} reason`, text: words, x: x + after, y, color: ink2, ...base },
    ]
  })
  return below === 0
    ? []
    : [{ id: 'below', text: head, x: 0, y: frame.height - below + size, color: ink3, ...base }, ...entries]
}

/** Which axis is in the way, and why; once when both say the same. */
function reasonText({ points }: RelationPath, m: Messages): string {
  const [point, ...more] = points
  const { noYear, across, up, offAxis } = relateMessages(m)
  if (!point || more.length > 0) return noYear
  const [x, y] = [reasonOf(point.x, m), reasonOf(point.y, m)]
  if (x !== null && x === y) return x
  const parts = [...(x === null ? [] : [offAxis(across, x)]), ...(y === null ? [] : [offAxis(up, y)])]
  return parts.join(m.clauseSeparator)
}

function reasonOf(reading: TownReading, m: Messages): string | null {
  if (reading.placement === 'compared') return null
  if (!hasNumber(reading)) return m.states[reading.state]
  const { observation, exclusions } = reading
  if (observation && exclusions.includes('period')) return otherSpanText(observation.period, m)
  return exclusions.map((code) => m.shortReasons[code]).join(m.listSeparator)
}
