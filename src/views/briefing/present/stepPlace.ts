import { type SheetPage, sheetPages } from '../../../shown/sheetPages.ts'
import type { SlideContent, SlidePlace, TableCell } from '../../../shown/slideContent.ts'

/** Places of a page that can be pointed at, each once, in reading order. Without content there are none. */
export function placesOfPage(contents: readonly (SlideContent | null)[], page: number, table = false): SlidePlace[] {
  const places = contents.flatMap((content) => {
    const pages = content ? sheetPages(content, contents.length, table) : []
    const shown = pages[page - 1] ?? pages.at(-1)
    return shown ? placesOf(shown) : []
  })
  return places.filter((place, index) => places.findIndex((other) => isSamePlace(other, place)) === index)
}

/** The pointer goes from town to town and stays with the year and the indicator where it can. Ends hold. */
export function stepPlace(places: readonly SlidePlace[], picked: SlidePlace | null, step: 1 | -1): SlidePlace | null {
  const towns = [...new Set(places.map(({ town }) => town))]
  const at = picked ? towns.indexOf(picked.town) : -1
  const next = at < 0 ? (step === 1 ? 0 : towns.length - 1) : Math.max(0, Math.min(at + step, towns.length - 1))
  const ofTown = places.filter(({ town }) => town === towns[next])
  const alike = ofTown.filter(({ indicator }) => indicator === picked?.indicator)
  return alike.find(({ year }) => year === picked?.year) ?? alike.at(-1) ?? ofTown.at(-1) ?? null
}

export function isSamePlace(one: SlidePlace, other: SlidePlace): boolean {
  return one.town === other.town && one.year === other.year && one.indicator === other.indicator
}

function placesOf({ body, table }: SheetPage): SlidePlace[] {
  // Whatever stands out in the picture is pointed at first.
  const rows = table.rows.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
  const places = body.kind === 'list' ? body.items : rows.flat()
  return places.flatMap(({ place }) => place ?? [])
}

function isChosen(row: readonly TableCell[]): boolean {
  return row[0]?.isChosen ?? false
}
