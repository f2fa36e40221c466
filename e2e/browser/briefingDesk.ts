import type { Locator, Page } from 'playwright/test'
import { openPage } from './openPage.ts'
import { expect } from './test.ts'

/** Slides in the list at the desk. */
export function slidesOf(page: Page): Locator {
  return page
    .getByRole('navigation', { name: /^(?:页面列表|Slides)$/ })
    .getByRole('button', { name: /^(?:第|Slide) \d/ })
}

export async function expectSlides(page: Page, titles: readonly string[]): Promise<void> {
  await expect(slidesOf(page)).toHaveText(titles.map((title) => new RegExp(`：${title}$`)))
}

export async function addTextSlide(page: Page, title: string): Promise<void> {
  const before = await slidesOf(page).count()
  await page.getByRole('button', { name: '添加 文字', exact: true }).click()
  await expect(slidesOf(page)).toHaveCount(before + 1)
  await writeTitle(page, title)
}

/** Writes the title of the slide that is picked. */
export async function writeTitle(page: Page, title: string): Promise<void> {
  await page.getByLabel('标题', { exact: true }).fill(title)
}

/** A new deck of slides of words. */
export async function startDeckOf(page: Page, titles: readonly string[]): Promise<void> {
  await openPage(page, '#/briefing')
  await page.getByRole('button', { name: '新建', exact: true }).click()
  for (const title of titles) await addTextSlide(page, title)
  await expectSlides(page, titles)
}

export async function expectDeckKept(page: Page): Promise<void> {
  await expect(page.getByText('已保存到本机', { exact: true })).toBeVisible()
}
