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

/** The marks over the chart of the view; a strip of all towns has its own. */
export function marksOf(page: Page): Locator {
  return page.getByRole('toolbar', { name: /方向键|Up and Down|Arrow keys/ }).getByRole('button')
}

/** One mark by the beginning of what is said of it. */
export function markOf(page: Page, words: string): Locator {
  return marksOf(page).and(page.getByRole('button', { name: new RegExp(`^${words}`) }))
}

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
