import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core'
import type { BrowserDriver } from './browserDriver.ts'

/** The system's own Firefox over WebDriver BiDi: Playwright drives none but its own. */
export async function firefoxDriver(executablePath: string): Promise<BrowserDriver> {
  const downloads = mkdtempSync(join(tmpdir(), 'zhenjian-saved-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1366, height: 768 },
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  })
  const page = await browser.newPage()
  return { name: await nameOf(browser), downloads, faults: listenTo(page), ...actionsOn(page), ...endOf(browser) }
}

async function nameOf(browser: Browser): Promise<string> {
  return (await browser.version()).replace('/', ' ')
}

function endOf(browser: Browser): Pick<BrowserDriver, 'close' | 'pdf'> {
  return { close: () => browser.close(), pdf: null }
}

function actionsOn(page: Page): Omit<BrowserDriver, 'name' | 'faults' | 'downloads' | 'close' | 'pdf'> {
  return {
    open: async (address, before) => {
      // What compiles this file gives functions their names by a function that the page does not have.
      await page.evaluateOnNewDocument('self.__name = (named) => named')
      if (before) await page.evaluateOnNewDocument(before)
      await page.goto(address)
    },
    // Puppeteer types what comes back by the function it cannot see through ours.
    evaluate: (act, argument) => page.evaluate(act as never, argument),
    // The names are those of Playwright for every key that a scenario presses.
    press: (key) => page.keyboard.press(key as KeyInput),
    clickAt: (x, y) => page.mouse.click(x, y),
    upload: async (selector, paths) => {
      // Our own selector of a field for files.
      const field = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null
      if (!field) throw new Error(`no ${selector}`)
      await field.uploadFile(...paths)
    },
    resize: (size) => page.setViewport(size),
    screenshot: async (path) => void (await page.screenshot({ path })),
  }
}

function listenTo(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)))
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text())
  })
  return faults
}
