import { expect, test } from 'vitest'
import { sampleBoards } from '../../../../mocks/sampleBoards.ts'
import { zh } from '../../../i18n/zh.ts'
import { reportedWithUnit } from '../../../i18n/values/valueWords.ts'
import { contentOf } from '../../../shown/contentOf.ts'
import { shownAt } from '../../../shown/testing/sampleLinks.ts'
import { readingsBehind } from './PresentationOverlay.tsx'
import { placesOfPage } from './presentationReducer.ts'

const { demo } = sampleBoards()

test.each(['#/compare/petitions.handled?year=2022', '#/compare/legalAdvisor.visits', '#/compare/satisfaction.rate'])(
  'behind every number of %s stands the figure that is written there',
  (link) => {
    const shown = shownAt(demo, link)
    const cells = contentOf(shown, zh).pages.flatMap(({ table }) => table.rows.map((row) => row[1]))
    const proved = cells.flatMap((cell) => {
      const [behind] = cell?.place ? readingsBehind(shown, cell.place) : []
      return behind?.reading.observation ? [[cell?.text, reportedWithUnit(behind.reading.observation, zh)]] : []
    })
    expect(proved.length).toBeGreaterThan(5)
    for (const [written, reported] of proved) expect(written).toContain(reported)
  },
)

test.each(['#/overview', '#/trend/petitions.handled', '#/town', '#/data', '#/relate'])(
  'whatever %s lets one point at has an answer',
  (link) => {
    const shown = shownAt(demo, link)
    const content = contentOf(shown, zh)
    const places = content.pages.flatMap((_, index) => placesOfPage([content], index + 1))
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(readingsBehind(shown, place), JSON.stringify(place)).not.toEqual([])
  },
)

test('a relation proves both of its numbers, an unknown town none', () => {
  const shown = shownAt(demo, '#/relate')
  expect(readingsBehind(shown, { town: '990101101', year: 2022 })).toHaveLength(2)
  expect(readingsBehind(shown, { town: '000000000', year: 2022 })).toEqual([])
})
