import type { Locator, Page } from 'playwright/test'

/** The marks over the chart of the view; a strip of all towns has its own. */
export function marksOf(page: Page): Locator {
  return page.getByRole('toolbar', { name: /方向键|Up and Down|Arrow keys/ }).getByRole('button')
}

/** One mark by the beginning of what is said of it. */
export function markOf(page: Page, words: string): Locator {
  return marksOf(page).and(page.getByRole('button', { name: new RegExp(`^${words}`) }))
}
