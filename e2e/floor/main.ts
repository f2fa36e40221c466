import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { answerFrom } from '../browser/answerFrom.ts'
import { findFloor, type FloorBrowser } from './findFloor.ts'
import { prepare } from './floorPage.ts'
import { FLOOR_STEPS } from './floorSteps.ts'

/**
 * A short smoke of both builds on the oldest kernel that is promised. Current Playwright can start it, evaluate and take
 * screenshots there, but neither click nor find by role; journeys run on a current Chromium.
 */
const ROOT = resolve(import.meta.dirname, '../..')
const SHOTS = join(ROOT, 'test-results/floor')
/** Milliseconds that one thing may take on a busy machine. */
const LONGEST_WAIT = 20_000
const FLAGS = ['--no-sandbox', '--headless', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage']

const floor = findFloor()
if (typeof floor === 'string') console.warn(`FLOOR SKIPPED, nothing was checked on Chromium 86: ${floor}`)
else process.exitCode = await check(floor)

async function check(found: FloorBrowser): Promise<number> {
  rmSync(SHOTS, { recursive: true, force: true })
  mkdirSync(SHOTS, { recursive: true })
  const browser = await chromium.launch({ ...found, env: { ...process.env, ...found.env }, args: FLAGS })
  if (!browser.version().startsWith('86.')) throw new Error(`not a Chromium 86 but ${browser.version()}`)
  const server = await serve(join(ROOT, 'dist'))
  // The address of a listening TCP server is never a pipe's name.
  const { port } = server.address() as AddressInfo
  const faults = [
    ...(await checkBuild(browser, 'dist', `http://localhost:${port}/some/where/`)),
    ...(await checkBuild(browser, 'dist-file', pathToFileURL(join(ROOT, 'dist-file/index.html')).href)),
    ...(await checkGuard(browser, pathToFileURL(join(ROOT, 'dist-file/index.html')).href)),
  ]
  console.log(
    `floor: Chromium ${browser.version()}, ${FLOOR_STEPS.length} steps on 2 builds, ${faults.length} faults; pictures in ${SHOTS}`,
  )
  for (const fault of faults) console.error(fault)
  await browser.close()
  server.close()
  return faults.length > 0 ? 1 : 0
}

async function checkBuild(browser: Browser, build: string, address: string): Promise<string[]> {
  if (!existsSync(join(ROOT, build, 'index.html'))) return [`${build} is not built`]
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const faults: string[] = []
  listen(page, (what) => faults.push(`${build}: ${what}`))
  page.setDefaultTimeout(LONGEST_WAIT)
  // What compiles this file gives functions their names by a function that the page does not have.
  await page.addInitScript({ content: 'self.__name = function (named) { return named }' })
  await page.addInitScript(prepare)
  await page.goto(address)
  for (const { name, run } of FLOOR_STEPS) {
    const start = `${build}-${name.replace(/\W+/g, '-')}`
    const shoot = async (what: string): Promise<void> =>
      void (await page.screenshot({ path: join(SHOTS, `${build}-${what}.png`) }))
    try {
      faults.push(...(await run(page, shoot)).map((fault) => `${build}, ${name}: ${fault}`))
      if (name.startsWith('view ')) await page.screenshot({ path: join(SHOTS, `${start}.png`) })
    } catch (error) {
      faults.push(`${build}, ${name}: ${error instanceof Error ? error.message : String(error)}`)
      await page.screenshot({ path: join(SHOTS, `${start}-FAILED.png`) })
    }
  }
  await page.close()
  return faults
}

/** The same browser under the name of an older one is told so, and nothing else of the app appears. */
async function checkGuard(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage()
  // Its protocol is too old for Playwright's own way.
  await page.addInitScript({
    content: `Object.defineProperty(navigator, 'userAgent', { get: function () { return 'Mozilla/5.0 Chrome/78.0.3904.108' } })`,
  })
  const faults: string[] = []
  listen(page, (what) => faults.push(`guard: ${what}`))
  await page.goto(address)
  await page.waitForFunction(() => document.querySelector('.floor') !== null, null, { polling: 100 })
  const words = await page.evaluate(() => document.body.innerText)
  await page.screenshot({ path: join(SHOTS, 'guard.png') })
  await page.close()
  return /Chrome\/78/.test(words) && !words.includes('总览') ? faults : [...faults, `guard: the page says ${words}`]
}

function listen(page: Page, hear: (what: string) => void): void {
  page.on('pageerror', (error) => hear(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) hear(message.text())
  })
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => answerFrom(folder, request, response))
  return new Promise((done) => server.listen(0, 'localhost', () => done(server)))
}
