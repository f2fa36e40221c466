import { type BrowserDriver, type Step, waitUntil } from './browserDriver.ts'
import { go, leaveFocus, waitFor } from './pageActions.ts'

/** Walking through a province of prefectures and counties, and a deck whose slides are of several levels. */
export const PROVINCE_STEPS: readonly Step[] = [
  { name: 'what is left is let go', run: walkAndReturn },
  { name: 'slides keep their level', run: pinAtTwoLevels },
]

const COUNTIES = ['镇平县', '青石县', '永安市'] as const

async function walkAndReturn(driver: BrowserDriver): Promise<string[]> {
  const ids = COUNTIES.map((_, index) => `county-99010${index + 1}`)
  const [first, , last] = ids
  for (const id of [...ids, first]) await openCounty(driver, id)
  const asked = await Promise.all(COUNTIES.map((name) => timesAsked(driver, name)))
  await openCounty(driver, last)
  // The first was let go when the third was opened; the third is the one before the open one.
  const [again, once] = [asked[0], await timesAsked(driver, COUNTIES[2])]
  return again === 2 && once === 1 ? [] : [`the county left was read ${again} times, the one before ${once} times`]
}

async function openCounty(driver: BrowserDriver, id: string | undefined): Promise<void> {
  await go(driver, `#/overview?data=${id}`)
  const name = COUNTIES[Number(id?.at(-1)) - 1] ?? ''
  await waitFor(driver, { in: 'nav[aria-label="所在地区"]', words: name })
  await waitUntil(driver, () => document.querySelectorAll('main tbody th a').length > 4, null)
}

/** How often the page asked for a county's document, be it from the server or from a copy. */
function timesAsked(driver: BrowserDriver, county: string): Promise<number> {
  return driver.evaluate(
    (name) =>
      performance.getEntriesByType('resource').filter((one) => decodeURI(one.name).endsWith(`${name}.json`)).length,
    county,
  )
}

async function pinAtTwoLevels(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  for (const [page, data] of [
    [1, 'rollup-9901'],
    [2, 'rollup-99'],
  ] as const) {
    await go(driver, `#/compare/petitions.handled.sum?year=2025&data=${data}`)
    await waitFor(driver, { in: 'h1', words: data === 'rollup-99' ? '各市' : '各县' })
    await driver.evaluate(leaveFocus, null)
    await driver.press('p')
    await waitFor(driver, { in: 'body', words: `第 ${page} 页` })
  }
  const faults: string[] = []
  for (const data of ['rollup-9901', 'rollup-99', 'county-990101']) {
    for (const [slide, areas] of [
      [1, '3 县'],
      [2, '2 市'],
    ] as const) {
      await go(driver, `#/briefing?data=${data}&slide=${slide}`)
      await waitFor(driver, { in: 'main', words: `可比 ${areas}` })
      await shoot(`${data}-${slide}`)
      const words = await driver.evaluate(() => document.querySelector('main')?.innerText ?? '', null)
      if (words.includes('数据已变')) faults.push(`slide ${slide} over ${data} is called changed`)
    }
  }
  return faults
}
