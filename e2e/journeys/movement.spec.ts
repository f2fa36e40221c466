import { openPage } from '../browser/openPage.ts'
import { type Frame, recordFrames, takeFrames } from '../browser/recordFrames.ts'
import { expect, test } from '../browser/test.ts'

const TOWN = '990101104'
const COMPARE = '#/compare/legalAdvisor.visits?year=2023'
const RATES = '#/compare/satisfaction.rate?year=2023'
/** ECharts moves for 250 ms; a busy machine begins and ends a few frames late. */
const MAX_TIME = 400

const CHANGES = [
  ['bars, another year', COMPARE, COMPARE.replace('2023', '2022'), 'certain'],
  ['bars, another order', COMPARE, `${COMPARE}&sort=official`, 'certain'],
  ['bars, another measure', COMPARE, `${COMPARE}&per=total`, 'certain'],
  ['points of rates, another year', RATES, RATES.replace('2023', '2022'), 'points'],
  ['two periods, another order', `${COMPARE}&vs=2022`, `${COMPARE}&vs=2022&sort=official`, 'after'],
  ['relation, another year', '#/relate?year=2023', '#/relate?year=2022', 'points'],
] as const

for (const [what, from, to, series] of CHANGES) {
  test(`${what}: each town's mark goes to its new place, and what is written is new at once`, async ({ page }) => {
    await recordFrames(page)
    await openPage(page, from)
    const before = (await takeFrames(page)).at(-1)
    await openPage(page, to)
    const frames = await takeFrames(page)
    const ready = frames.at(-1)
    const town = `${series} ${TOWN}`
    const way = frames.map(({ items }) => items[town]?.place.join(' '))
    const [start, end] = [before?.items[town], ready?.items[town]]
    expect(end?.element, 'the same mark').toBe(start?.element)
    expect(end?.place, 'there is a way to go').not.toEqual(start?.place)
    const between = frames.filter((_, index) => way[index] !== start?.place.join(' ') && way[index] !== way.at(-1))
    expect(between.length, 'it is seen on its way').toBeGreaterThan(0)
    expect((between.at(-1)?.time ?? 0) - (between[0]?.time ?? 0)).toBeLessThan(MAX_TIME)
    for (const frame of between) expect(textsOf(frame)).toEqual(textsOf(ready))
    await openPage(page, to)
    const still = (await takeFrames(page)).at(-1)
    expect(still?.items, 'ready is said once all stands still').toEqual(ready?.items)
  })
}

test('who wants stillness has it: one frame shows the old, the next the new', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await recordFrames(page)
  for (const [, from, to] of CHANGES) {
    await openPage(page, from)
    await takeFrames(page)
    await openPage(page, to)
    expect([to, picturesIn(await takeFrames(page))]).toEqual([to, 2])
  }
})

test('the first picture stands at once', async ({ page }) => {
  await recordFrames(page)
  for (const [, , to] of CHANGES) {
    await page.goto('about:blank')
    await openPage(page, to)
    expect([to, picturesIn(await takeFrames(page))]).toEqual([to, 1])
  }
})

/** How many different pictures were seen. */
function picturesIn(frames: readonly Frame[]): number {
  const seen = frames.map(({ items }) => Object.entries(items).map(([key, { place, text }]) => [key, place, text]))
  return new Set(seen.map((picture) => JSON.stringify(picture))).size
}

/** What is written on the canvas, of each town. */
function textsOf(frame: Frame | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(frame?.items ?? {}).map(([key, { text }]) => [key, text]))
}
