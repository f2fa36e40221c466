import { resolve } from 'node:path'
import { expectCleanFiles, expectSearchToFind } from '../browser/crawl.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const VIEWS = ['overview', 'compare', 'trend', 'town', 'relate', 'data', 'briefing']

test('no shipped file names another origin, makes code from text or carries code in the page; hashes are right', () => {
  expectCleanFiles(resolve(import.meta.dirname, '../../dist'))
})

test('a file that did would be found', expectSearchToFind)

test('through every view, in both languages, nothing is asked for outside its own folder', async ({
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await openPage(page)
  const home = new URL('.', page.url()).href
  for (const view of VIEWS) {
    await page.goto(`./#/${view}`)
    await expectReady(page)
  }
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.evaluate(() => navigator.serviceWorker.ready)
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((url) => !url.startsWith(home) && !/^(?:blob|data):/.test(url))).toEqual([])
})
