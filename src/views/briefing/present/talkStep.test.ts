import { expect, test } from 'vitest'
import { talkKey } from './talkKey.ts'
import { hasOpen, type Talk, talkAt, type TalkScene, talkStep } from './talkStep.ts'

const [FIRST, SECOND] = [
  { town: '990101101', year: 2022 },
  { town: '990101102', year: 2022 },
]
const SCENE: TalkScene = { pages: [1, 3, 1], places: [FIRST, SECOND] }
const START = talkAt({ slide: 1, page: 1 })

/** What a talk is after some keys. */
function press(keys: readonly string[], from: Talk = START, scene = SCENE): Talk {
  return keys.reduce((talk, key) => {
    const action = talkKey({ key, shiftKey: false })
    return action ? talkStep(talk, action, scene) : talk
  }, from)
}

test.each<[string, readonly string[], Partial<Talk>]>([
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
  ['the next slide closes what belonged to this one', ['e', 't', 'ArrowDown', 'End'], talkAt({ slide: 3, page: 1 })],
  ['the table stays through the pages of a slide', ['End', 'ArrowLeft', 't', 'ArrowLeft'], { slide: 2, table: true }],
  ['one overlay replaces another', ['g', '?'], { open: 'keys' }],
  ['Escape takes one thing at a time', ['e', '2', 'Escape'], { open: 'evidence', typed: '' }],
  ['Escape closes evidence', ['e', 'Escape'], { open: null }],
  ['Escape lights a dark screen', ['w', 'Escape'], { screen: 'slide' }],
])('%s', (_, keys, talk) => {
  expect(press(keys)).toMatchObject(talk)
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
