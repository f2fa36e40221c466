import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from 'playwright/test'
import { findBrowser } from '../browser/findBrowser.ts'
import { type Figure, medianOf } from './figure.ts'

const PORT = 4399
const RUNS = 5
const THAN = 'an empty page'

/** The built site in a browser with an empty cache: from the address to the first chart. */
export async function benchPage(): Promise<Figure[]> {
  const server = spawn('npx', ['tsx', 'e2e/browser/serveDist.ts', String(PORT)], { stdio: 'pipe', detached: true })
  const executablePath = findBrowser()
  try {
    await once(server.stdout, 'data')
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: sandbox,
    })
    const open = async (path: string, ready: (page: Page) => Promise<number>): Promise<number> => {
      const times: number[] = []
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
        const page = await context.newPage()
        await page.goto(`http://localhost:${PORT}/some/where/${path}`)
        times.push(await ready(page))
        await context.close()
      }
      return medianOf(times)
    }
    const empty = await open('favicon.svg', loadTime)
    const first = await open('', firstChart)
    const compare = await open('#/compare', firstChart)
    await browser.close()
    return [
      { what: 'first chart of 总览, empty cache', milliseconds: first, ratio: first / empty, than: THAN },
      { what: 'first chart of 比较, empty cache', milliseconds: compare, ratio: compare / empty, than: THAN },
    ]
  } finally {
    // npx starts a child of its own: the group ends with it.
    if (server.pid !== undefined) process.kill(-server.pid)
  }
}

function loadTime(page: Page): Promise<number> {
  return page.evaluate(() => performance.now())
}

async function firstChart(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('zj:first-chart').length > 0)
  return page.evaluate(() => performance.getEntriesByName('zj:first-chart')[0]?.startTime ?? 0)
}
