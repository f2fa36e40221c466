import { relateMessages } from '../i18n/relateMessages.ts'
import type { RelationRequest } from '../domain/relate/relate.ts'
import { AXES, type Axis, type RelationPoint } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { readingLine } from '../i18n/values/readingFacts.ts'
import type { Facts } from '../lib/facts.ts'
import { markText, noteText, unitText, wordsOf } from '../i18n/values/valueWords.ts'

/** One spoken sentence for a town: its name, then both figures, or why one of them is not compared. */
export function relationAriaLabel(point: RelationPoint, request: RelationRequest, m: Messages): string {
  const [x, y] = AXES.map((axis) => figureText(point, axis, { request, m }))
  const when = request.years === null ? '' : `${m.year(point.year)} `
  return `${when}${point.area.name}${m.colon}${relateMessages(m).both(x ?? '', y ?? '')}`
}

/** Both figures of a point, each under its indicator's name. */
export function relationFacts(point: RelationPoint, request: RelationRequest, m: Messages): Facts {
  return {
    title: `${point.area.name} ${m.year(point.year)}`,
    lines: AXES.map((axis) => ({
      name: m.pickName(request[axis].indicator.name, request[axis].indicator.nameEn),
      text: readingLine(point[axis], request[axis], m),
    })),
  }
}

interface Words {
  request: RelationRequest
  m: Messages
}

function figureText(point: RelationPoint, axis: Axis, { request, m }: Words): string {
  const { name, nameEn } = request[axis].indicator
  return relateMessages(m).reported(m.pickName(name, nameEn), valueText(point, axis, { request, m }))
}

function valueText(point: RelationPoint, axis: Axis, { request, m }: Words): string {
  const { indicator, measure } = request[axis]
  const reading = point[axis]
  if (reading.value === null) return wordsOf(reading, m)
  const value = m.withUnit(markText(reading, request[axis], m), unitText(indicator, measure, m))
  return value + (reading.placement === 'compared' ? '' : m.bracketed(noteText(reading, m)))
}
