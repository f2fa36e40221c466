import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { type BrowserDriver, waitUntil } from '../browsers/browserDriver.ts'
import { playwrightDriver } from '../browsers/playwrightDriver.ts'
import { addressOfFile, ROOT, runScenario } from '../browsers/runScenario.ts'
import { SMOKE_STEPS } from '../browsers/smokeSteps.ts'
import { findFloor, type FloorBrowser } from './findFloor.ts'

/**
 * The smoke of e2e/browsers, on both builds, on the oldest kernel that is promised. Current Playwright can start it,
 * evaluate and take screenshots there, but neither click nor find by role; journeys run on a current Chromium.
 */
const SHOTS = join(ROOT, 'test-results/floor')
const FLAGS = ['--no-sandbox', '--headless', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage']

const floor = findFloor()
if (typeof floor === 'string') console.warn(`FLOOR SKIPPED, nothing was checked on Chromium 86: ${floor}`)
else process.exitCode = await check(floor)

async function check(found: FloorBrowser): Promise<number> {
  rmSync(SHOTS, { recursive: true, force: true })
  const faults: string[] = []
  for (const build of ['dist', 'dist-file'] as const) {
    const driver = await launch(found)
    if (!driver.name.includes(' 86.')) throw new Error(`not a Chromium 86 but ${driver.name}`)
    faults.push(...(await runScenario(driver, { build, steps: SMOKE_STEPS, shots: SHOTS })))
    await driver.close()
  }
  faults.push(...(await checkGuard(await launch(found))))
  console.log(
    `floor: Chromium 86, ${SMOKE_STEPS.length} steps on 2 builds, ${faults.length} faults; pictures in ${SHOTS}`,
  )
  for (const fault of faults) console.error(fault)
  return faults.length > 0 ? 1 : 0
}

async function launch(found: FloorBrowser): Promise<BrowserDriver> {
  const browser = await chromium.launch({ ...found, env: { ...process.env, ...found.env }, args: FLAGS })
  return playwrightDriver(browser, { isOld: true })
}

/** The same browser under the name of an older one is told so, and nothing else of the app appears. */
async function checkGuard(driver: BrowserDriver): Promise<string[]> {
  await driver.open(addressOfFile(), () => {
    // Its protocol is too old for Playwright's own way.
    Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 Chrome/78.0.3904.108' })
  })
  await waitUntil(driver, () => document.querySelector('.floor') !== null, null)
  const words = await driver.evaluate(() => document.body.innerText, null)
  await driver.screenshot(join(SHOTS, 'guard.png'))
  await driver.close()
  const faults = driver.faults.map((fault) => `guard: ${fault}`)
  return /Chrome\/78/.test(words) && !words.includes('总览') ? faults : [...faults, `guard: the page says ${words}`]
}
