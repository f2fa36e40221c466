import { expect, test } from 'vitest'
import {
  actionOfKey,
  hasOpen,
  type Presentation,
  presentationAt,
  type PresentationScene,
  presentationReducer,
  placesOfPage,
  stepPlace,
} from './presentationReducer.ts'
import type { SlideContent, SlidePlace, ContentTable } from '../../../shown/slideContent.ts'

test.each([
  ['ArrowRight', false, { kind: 'move', move: 'next' }],
  ['PageDown', false, { kind: 'move', move: 'next' }],
  [' ', false, { kind: 'move', move: 'next' }],
  [' ', true, { kind: 'move', move: 'back' }],
  ['ArrowLeft', false, { kind: 'move', move: 'back' }],
  ['PageUp', false, { kind: 'move', move: 'back' }],
  ['Home', false, { kind: 'move', move: 'first' }],
  ['End', false, { kind: 'move', move: 'last' }],
  ['ArrowDown', false, { kind: 'point', step: 1 }],
  ['ArrowUp', false, { kind: 'point', step: -1 }],
  ['7', false, { kind: 'digit', digit: '7' }],
  ['Enter', false, { kind: 'jump' }],
  ['Backspace', false, { kind: 'erase' }],
  ['b', false, { kind: 'screen', screen: 'black' }],
  ['B', true, { kind: 'screen', screen: 'black' }],
  ['.', false, { kind: 'screen', screen: 'black' }],
  ['w', false, { kind: 'screen', screen: 'white' }],
  ['e', false, { kind: 'open', what: 'evidence' }],
  ['G', true, { kind: 'open', what: 'overview' }],
  ['?', true, { kind: 'open', what: 'keys' }],
  ['t', false, { kind: 'table' }],
  ['s', false, { kind: 'presenter' }],
  ['F5', false, { kind: 'fullScreen' }],
  ['F5', true, { kind: 'fullScreen' }],
  ['Escape', false, { kind: 'escape' }],
  ['l', false, null],
  ['Tab', false, null],
  ['٣', false, null],
  ['constructor', false, null],
])('%s (shift: %s) means %o', (key, shiftKey, action) => {
  expect(actionOfKey({ key, shiftKey })).toEqual(action)
})

const [FIRST, SECOND] = [
  { town: '990101101', year: 2022 },
  { town: '990101102', year: 2022 },
]
const SCENE: PresentationScene = { pages: [1, 3, 1], places: [FIRST, SECOND] }
const START = presentationAt({ slide: 1, page: 1 })

/** What a presentation is after some keys. */
function press(keys: readonly string[], from: Presentation = START, scene = SCENE): Presentation {
  return keys.reduce((presentation, key) => {
    const action = actionOfKey({ key, shiftKey: false })
    return action ? presentationReducer(presentation, action, scene) : presentation
  }, from)
}

test.each<[string, readonly string[], Partial<Presentation>]>([
  ['next goes on', ['ArrowRight'], { slide: 2, page: 1 }],
  ['pages come before the next slide', ['PageDown', ' ', ' '], { slide: 2, page: 3 }],
  ['Home and End', ['End'], { slide: 3, page: 1 }],
  ['digits and Enter jump', ['3', 'Enter'], { slide: 3, typed: '' }],
  ['digits wait', ['1', '2'], { slide: 1, typed: '12' }],
  ['a digit can be taken back', ['3', '2', 'Backspace', 'Enter'], { slide: 3 }],
  ['a slide that is not there is told of', ['9', 'Enter'], { slide: 1, notice: 'noSuchSlide', typed: '' }],
  ['another key forgets the digits', ['3', 'PageDown', 'Enter'], { slide: 2, typed: '' }],
  ['Enter alone does nothing', ['Enter'], START],
  ['black', ['b'], { screen: 'black' }],
  ['black and back', ['.', '.'], { screen: 'slide' }],
  ['black, then white', ['b', 'w'], { screen: 'white' }],
  ['from black, next shows what was left', ['b', 'PageDown'], { screen: 'slide', slide: 1 }],
  ['from black, a jump shows its slide', ['b', '3', 'Enter'], { screen: 'slide', slide: 3 }],
  ['from black, evidence shows the slide again', ['b', 'e'], { screen: 'slide', open: 'evidence' }],
  ['evidence of the first number', ['e'], { open: 'evidence', picked: FIRST }],
  ['evidence of the marked number', ['ArrowDown', 'ArrowDown', 'e'], { open: 'evidence', picked: SECOND }],
  ['the pointer moves under open evidence', ['e', 'ArrowDown'], { open: 'evidence', picked: SECOND }],
  ['evidence closes, the mark stays', ['e', 'e'], { open: null, picked: FIRST }],
  [
    'the next slide closes what belonged to this one',
    ['e', 't', 'ArrowDown', 'End'],
    presentationAt({ slide: 3, page: 1 }),
  ],
  ['the table stays through the pages of a slide', ['End', 'ArrowLeft', 't', 'ArrowLeft'], { slide: 2, table: true }],
  ['one overlay replaces another', ['g', '?'], { open: 'keys' }],
  ['Escape takes one thing at a time', ['e', '2', 'Escape'], { open: 'evidence', typed: '' }],
  ['Escape closes evidence', ['e', 'Escape'], { open: null }],
  ['Escape lights a dark screen', ['w', 'Escape'], { screen: 'slide' }],
])('%s', (_, keys, presentation) => {
  expect(press(keys)).toMatchObject(presentation)
})

test('where nothing has a number, evidence says so', () => {
  expect(press(['e'], START, { ...SCENE, places: [] })).toMatchObject({ open: null, notice: 'noEvidence' })
})

test('what is told goes with the next key', () => {
  expect(press(['9', 'Enter', 'Home']).notice).toBeNull()
})

test.each<[readonly string[], boolean]>([
  [[], false],
  [['ArrowDown'], false],
  [['t'], false],
  [['b'], true],
  [['g'], true],
  [['4'], true],
  [['e', 'Escape'], false],
])('after %j something is open: %s', (keys, isOpen) => {
  expect(hasOpen(press(keys))).toBe(isOpen)
})

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
    verdict: null,
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
