import type { Locator, Page } from 'playwright/test'

/** The texts of a town's row, its name first. */
export async function rowOf(page: Page, town: string): Promise<string[]> {
  const row = page.getByRole('row').filter({ has: page.locator('th[scope=row]', { hasText: new RegExp(`^${town}$`) }) })
  return textsOf(row.locator('th, td'))
}

/** The texts of a column, found by its title, from the first town down. */
export async function columnOf(page: Page, title: string): Promise<string[]> {
  const titles = await textsOf(page.getByRole('columnheader'))
  return textsOf(page.locator(`tbody tr > :nth-child(${titles.indexOf(title) + 1})`))
}

async function textsOf(cells: Locator): Promise<string[]> {
  await cells.first().waitFor()
  return (await cells.allInnerTexts()).map((text) => text.trim())
}
