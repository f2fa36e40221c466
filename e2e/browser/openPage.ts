import { expect, type Page } from 'playwright/test'
import type { Scenario } from '../../mocks/scenarios.ts'

/** Opens a link (the comparison unless one is given), in a scenario of the mock server if one is named; waits until all is painted. */
export async function openPage(page: Page, hash = '#/compare', { mock }: { mock?: Scenario } = {}): Promise<void> {
  await startPage(page, hash, mock === undefined ? {} : { mock })
  await expectReady(page)
}

/** The same without waiting for the data. */
export async function startPage(page: Page, hash = '#/compare', { mock }: { mock?: Scenario } = {}): Promise<void> {
  await page.goto(`./${mock === undefined ? '' : `?mock=${mock}`}${hash}`)
  // On the page that is open already a link arrives as an event, heard before the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

/** What is selected has been painted. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
}

/** The selection as the address bar shows it, with Chinese readable. */
export function hashOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash)
}
