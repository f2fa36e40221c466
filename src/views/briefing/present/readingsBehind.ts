import { referenceSpan, type Request, usualRequest } from '../../../domain/question.ts'
import { readTown, type TownReading } from '../../../domain/readTown.ts'
import type { Shown } from '../../../shown/shown.ts'
import type { SlidePlace } from '../../../shown/slideContent.ts'

/** What a picture reads of a town: its answer to one question. */
export interface ReadingBehind {
  request: Request
  reading: TownReading
}

/** The answers behind a place of a picture, on the data it was frozen with; none when they do not know the town. */
export function readingsBehind(shown: Shown, place: SlidePlace): ReadingBehind[] {
  const { board } = shown
  const area = board.areas.get(place.town)
  if (!area) return []
  return requestsAt(shown, place).map((request) => {
    // Towns at their own latest year are read in the span that all of those years share.
    const period = request.period.year === 'latest' ? request.period : { ...request.period, year: place.year }
    const span = referenceSpan(board, { ...request, period })
    return { request, reading: readTown(board, area, { ...request, year: place.year, span }) }
  })
}

/** The picture's own question; a relation asks two; a table of indicators asks each as it is usually asked. */
function requestsAt({ board, selection, resolved }: Shown, { indicator: id, year }: SlidePlace): Request[] {
  const { request, against } = resolved
  const asked = selection.view === 'relate' && against ? [request, against] : [request]
  if (id === undefined) return asked
  const isTable = selection.view === 'overview' || selection.view === 'town' || selection.view === 'data'
  const own = isTable ? [] : asked.filter(({ indicator }) => indicator.id === id)
  if (own.length > 0) return own
  const indicator = board.indicators.get(id)
  return indicator ? [usualRequest(board, indicator, { year, towns: request.towns })] : []
}
