import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import type { BrowserDriver } from './browserDriver.ts'

/** Whether the browser is so old that Playwright can neither press a pointer in it nor hear of downloads. */
interface Age {
  isOld?: boolean
}

/** A page of a browser that Playwright started. */
export async function playwrightDriver(browser: Browser, { isOld = false }: Age = {}): Promise<BrowserDriver> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  // What compiles this file gives functions their names by a function that the page does not have.
  await page.addInitScript({ content: 'self.__name = function (named) { return named }' })
  const faults = listenTo(page)
  const downloads = isOld ? null : keepDownloads(page)
  return {
    name: `${browser.browserType().name()} ${browser.version()}`,
    faults,
    downloads,
    open: async (address, before) => {
      if (before) await page.addInitScript(before)
      await page.goto(address)
    },
    // Playwright's own type of what may be handed over is wider than ours.
    evaluate: (act, argument) => page.evaluate(act as never, argument),
    press: (key) => page.keyboard.press(key),
    clickAt: (x, y) => (isOld ? clickWhatIsAt(page, x, y) : page.mouse.click(x, y)),
    upload: (selector, paths) => page.setInputFiles(selector, [...paths]),
    resize: (size) => page.setViewportSize(size),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => browser.close(),
    pdf: browser.browserType().name() === 'chromium' ? () => page.pdf({ preferCSSPageSize: true }) : null,
  }
}

function listenTo(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  return faults
}

function keepDownloads(page: Page): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-saved-'))
  page.on('download', (download) => void download.saveAs(join(folder, download.suggestedFilename())))
  return folder
}

async function clickWhatIsAt(page: Page, x: number, y: number): Promise<void> {
  await page.evaluate(
    ([left, top]) => {
      const element = document.elementFromPoint(left, top)
      if (element instanceof HTMLElement) element.click()
    },
    [x, y] as const,
  )
}
