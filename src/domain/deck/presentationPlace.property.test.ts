import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptPlace, movePlace, presentationProgress } from './presentationPlace.ts'

const pagesOfSlides = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 70 })
const anyPlace = fc.record({
  slide: fc.oneof(fc.integer(), fc.constant(Infinity), fc.constant(NaN)),
  page: fc.oneof(fc.integer(), fc.constant(NaN)),
})

test('any place is brought to a page that exists', () => {
  fc.assert(
    fc.property(pagesOfSlides, anyPlace, (pages, place) => {
      const { slide, page } = keptPlace(place, pages)
      expect(page).toBeGreaterThanOrEqual(1)
      expect(page).toBeLessThanOrEqual(pages[slide - 1] ?? 0)
      expect(keptPlace({ slide, page }, pages)).toEqual({ slide, page })
    }),
  )
})

test('going on from the first reaches every page once and ends at the last; going back is the way reversed', () => {
  fc.assert(
    fc.property(pagesOfSlides, (pages) => {
      const total = pages.reduce((sum, count) => sum + count, 0)
      const way = [movePlace({ slide: 9, page: 9 }, 'first', pages)]
      for (let step = 1; step < total; step += 1)
        way.push(movePlace(way.at(-1) ?? { slide: 1, page: 1 }, 'next', pages))
      expect(new Set(way.map(({ slide, page }) => `${slide} ${page}`)).size).toBe(total)
      const end = movePlace({ slide: 1, page: 1 }, 'last', pages)
      expect(way.at(-1)).toEqual(end)
      expect(movePlace(end, 'next', pages)).toEqual(end)
      const back = [end]
      for (let step = 1; step < total; step += 1) back.push(movePlace(back.at(-1) ?? end, 'back', pages))
      expect(back).toEqual(way.toReversed())
    }),
  )
})

test('every step forward brings the presentation further, and the end is all of it', () => {
  fc.assert(
    fc.property(pagesOfSlides, anyPlace, (pages, place) => {
      const [from, to] = [keptPlace(place, pages), movePlace(place, 'next', pages)]
      const isEnd = from.slide === to.slide && from.page === to.page
      expect(presentationProgress(to, pages) > presentationProgress(from, pages)).toBe(!isEnd)
      expect(presentationProgress(movePlace(place, 'last', pages), pages)).toBe(1)
    }),
  )
})
