import { expect, test } from 'vitest'
import { talkKey } from './talkKey.ts'

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
  expect(talkKey({ key, shiftKey })).toEqual(action)
})
