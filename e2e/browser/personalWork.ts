import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'

/** Work that a page keeps for a person: an own file, a deck, a setting. */

/** Chooses an own file with the given content. */
export async function pickFile(page: Page, content: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件' }).last().click()
  const buffer = Buffer.from(content)
  await (await choosing).setFiles({ name: '更正.json', mimeType: 'application/json', buffer })
}

/** The open deck as it is saved to a file. */
export async function savedDeck(page: Page): Promise<unknown> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为文件', exact: true }).click()
  return JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
}

/** Puts a town into the group of 乡. */
export async function setGroup(page: Page, town: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await page.getByRole('dialog').getByLabel(`${town}的同类组`).selectOption('乡')
  await page.keyboard.press('Escape')
}
