import { expect, test } from 'vitest'
import { jumpTarget, keptPlace, movePlace, presentationProgress } from './presentationPlace.ts'

test.each([
  ['1', 1],
  ['8', 8],
  ['08', 8],
  ['9', null],
  ['0', null],
  ['', null],
  ['-1', null],
  ['1e0', null],
  ['0001', null],
])('typing %s in a presentation of eight slides leads to %s', (typed, slide) => {
  expect(jumpTarget(typed, 8)).toBe(slide)
})

test('a presentation without slides stands at its beginning and is never further', () => {
  for (const move of ['next', 'back', 'first', 'last'] as const) {
    expect(movePlace({ slide: 5, page: 2 }, move, [])).toEqual({ slide: 1, page: 1 })
  }
  expect(keptPlace({ slide: 3, page: 1 }, [])).toEqual({ slide: 1, page: 1 })
  expect(presentationProgress({ slide: 1, page: 1 }, [])).toBe(0)
})

test('a slide of three pages is gone through before the next, and entered from behind at its last page', () => {
  const pages = [1, 3, 1]
  expect(movePlace({ slide: 2, page: 1 }, 'next', pages)).toEqual({ slide: 2, page: 2 })
  expect(movePlace({ slide: 2, page: 3 }, 'next', pages)).toEqual({ slide: 3, page: 1 })
  expect(movePlace({ slide: 3, page: 1 }, 'back', pages)).toEqual({ slide: 2, page: 3 })
})
