import { expect, test } from 'vitest'
import type { SlideContent, SlidePlace, ContentTable } from '../../../shown/slideContent.ts'
import { placesOfPage, stepPlace } from './talkStep.ts'

const [A, B, C] = ['990101101', '990101102', '990101103']

function at(town: string | undefined, year: number, indicator?: string): SlidePlace {
  return { town: town ?? '', year, ...(indicator === undefined ? {} : { indicator }) }
}

const PLACES = [at(A, 2021), at(A, 2022), at(B, 2021), at(B, 2022), at(C, 2021)]

test.each([
  ['down from nothing', null, 1, at(A, 2022)],
  ['up from nothing', null, -1, at(C, 2021)],
  ['down, same year', at(A, 2022), 1, at(B, 2022)],
  ['down, older year', at(A, 2021), 1, at(B, 2021)],
  ['down, where that year is missing', at(B, 2022), 1, at(C, 2021)],
  ['down at the end', at(C, 2021), 1, at(C, 2021)],
  ['up at the beginning', at(A, 2022), -1, at(A, 2022)],
  ['from a town that is not here', at('990101999', 2022), 1, at(A, 2022)],
] as const)('the pointer goes %s', (_, picked, step, to) => {
  expect(stepPlace(PLACES, picked, step)).toEqual(to)
})

test('with several indicators the pointer stays with one', () => {
  const places = [at(A, 2022, 'x'), at(A, 2022, 'y'), at(B, 2022, 'x'), at(B, 2022, 'y')]
  expect(stepPlace(places, at(A, 2022, 'x'), 1)).toEqual(at(B, 2022, 'x'))
})

test('where nothing can be pointed at there is no pointer', () => {
  expect(stepPlace([], null, 1)).toBeNull()
})

test('places are those of the page, each once; a shorter second picture stays at its last page', () => {
  const contents = [contentOfPages([[A, B], [C]]), null, contentOfPages([[A]])]
  expect(placesOfPage(contents, 1)).toEqual([at(A, 2022), at(B, 2022)])
  expect(placesOfPage(contents, 2)).toEqual([at(C, 2022), at(A, 2022)])
})

function contentOfPages(pages: readonly (readonly (string | undefined)[])[]): SlideContent {
  return {
    title: '',
    subtitle: [],
    takeaways: [],
    stamp: {
      title: '',
      unit: '',
      scope: '',
      period: '',
      coverage: '',
      verdict: '',
      source: '',
      issued: '',
      classification: '',
      synthetic: null,
      reasons: [],
    },
    pages: pages.map((towns) => ({ body: { kind: 'figures', figures: [] }, table: tableOf(towns), key: [] })),
  }
}

function tableOf(towns: readonly (string | undefined)[]): ContentTable {
  const rows = towns.map((town) => [
    { text: 'x', number: null, place: null },
    { text: '1', number: 1, place: at(town, 2022) },
    { text: '1', number: 1, place: at(town, 2022) },
  ])
  return { columns: ['a', 'b', 'c'].map((key) => ({ key, title: key })), rows, order: null }
}
