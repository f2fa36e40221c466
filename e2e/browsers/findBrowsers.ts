import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, firefox, webkit } from 'playwright'
import { findBrowser } from '../browser/findBrowser.ts'
import { installDebians } from '../browser/installDebians.ts'
import type { BrowserName, FoundBrowser } from './browserDriver.ts'
import { firefoxDriver } from './firefoxDriver.ts'
import { playwrightDriver } from './playwrightDriver.ts'
import { webkitDriver } from './webkitDriver.ts'

const CHROMIUM_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const FINDERS: Record<BrowserName, () => FoundBrowser['launch'] | undefined> = {
  chromium: findChromium,
  firefox: findFirefox,
  webkit: findWebkit,
}

/** What Debian calls them. */
const DEBIANS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
}

/** Playwright's own where it is installed, else the system's, else Debian's freshly installed; undefined for none. */
export function findDriven(name: BrowserName): FoundBrowser | undefined {
  let launch = FINDERS[name]()
  if (!launch) {
    installDebians(...DEBIANS[name])
    launch = FINDERS[name]()
  }
  return launch && { name, launch }
}

function findChromium(): FoundBrowser['launch'] | undefined {
  const executablePath = findBrowser()
  if (executablePath === undefined || !existsSync(executablePath)) return undefined
  return async () => playwrightDriver(await chromium.launch({ executablePath, args: CHROMIUM_FLAGS }))
}

function findFirefox(): FoundBrowser['launch'] | undefined {
  if (existsSync(firefox.executablePath())) return async () => playwrightDriver(await firefox.launch())
  const path = onPath('firefox-esr') ?? onPath('firefox')
  return path === undefined ? undefined : () => firefoxDriver(path)
}

function findWebkit(): FoundBrowser['launch'] | undefined {
  if (existsSync(webkit.executablePath())) return async () => playwrightDriver(await webkit.launch())
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')]
  return driver === undefined || screen === undefined ? undefined : () => webkitDriver(driver, screen)
}

function onPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path))
}
