import { expect, type Page } from 'playwright/test'
import type { Scenario } from '../../mocks/scenarios.ts'
import { parseLink } from '../../src/state/link.ts'

/** How a page is opened. */
interface Opening {
  /** A scenario of the mock server. */
  mock?: Scenario
  /** The link is wrong on purpose. Any other link of which a part is ignored fails: the test would be about something else. */
  isFaulty?: boolean
}

/** Opens a link (the comparison unless one is given), in a scenario of the mock server if one is named; waits until all is painted. */
export async function openPage(page: Page, hash = '#/compare', opening: Opening = {}): Promise<void> {
  await startPage(page, hash, opening)
  await expectReady(page)
  if (opening.isFaulty !== true) await expectNothingIgnored(page)
}

/** The same without waiting for the data. */
export async function startPage(page: Page, hash = '#/compare', opening: Opening = {}): Promise<void> {
  if (opening.isFaulty !== true) expect(parseLink(hash).ignored, `every part of ${hash} means something`).toEqual([])
  await page.goto(`./${opening.mock === undefined ? '' : `?mock=${opening.mock}`}${hash}`)
  // On the page that is open already a link arrives as an event, heard before the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

/** What is selected has been painted. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
}

/** The page has understood its link, and its data have what the link names. */
export async function expectNothingIgnored(page: Page): Promise<void> {
  const notice = page.getByText(/^(?:链接中有几处没有看懂|Parts of the link were not understood)/)
  expect(await notice.allInnerTexts(), `every part of ${hashOf(page)} is heeded`).toEqual([])
}

/** The selection as the address bar shows it, with Chinese readable. */
export function hashOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash)
}
