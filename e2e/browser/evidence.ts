import type { Locator, Page } from 'playwright/test'

/** The panel that tells what stands behind a number. */
export function evidenceOf(page: Page, town = ''): Locator {
  const title = town === '' ? '数据出处' : `数据出处 · ${town}`
  return page.getByRole('region', { name: title, exact: true })
}

/** What one row of it says; of the first figure when it holds several. */
export function fieldOf(panel: Locator, name: string): Locator {
  return panel
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first()
    .locator('xpath=following-sibling::dd')
}
