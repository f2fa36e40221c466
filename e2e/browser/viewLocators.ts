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

/** The live marks over the chart of the view: one a row, or the one that stands for all points; a strip has its own. */
export function marksOf(page: Page): Locator {
  return layerOf(page).getByRole('button')
}

/** One mark by the beginning of what is said of it: a row's, or a point's while it is the current one. */
export function markOf(page: Page, words: string): Locator {
  return marksOf(page).and(page.getByRole('button', { name: new RegExp(`^${words}`) }))
}

interface MarkBox {
  label: string
  x: number
  y: number
  width: number
  height: number
}

/** What is said of each mark, with the middle of each in the window; also of points that have no element. */
export function placesOfMarks(layer: Locator): Promise<{ label: string; x: number; y: number }[]> {
  return layer.evaluate((element) => {
    // Hung there by the layer itself.
    const { marks } = element as HTMLElement & { marks: MarkBox[] }
    const { left, top } = element.getBoundingClientRect()
    return marks.map(({ label, x, y, width, height }) => ({
      label,
      x: left + x + width / 2,
      y: top + y + height / 2,
    }))
  })
}

/** Moves the mouse to a mark, found by the beginning of what is said of it. */
export async function pointAt(page: Page, words: string, layer = layerOf(page)): Promise<void> {
  const mark = (await placesOfMarks(layer)).find(({ label }) => label.startsWith(words))
  if (!mark) throw new Error(`nothing is said that begins with ${words}`)
  await page.mouse.move(mark.x, mark.y)
}

export async function clickMark(page: Page, words: string): Promise<void> {
  await pointAt(page, words)
  await page.mouse.down()
  await page.mouse.up()
}

export function layerOf(page: Page): Locator {
  return page.getByRole('toolbar', { name: /方向键|Up and Down|Arrow keys/ })
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
