import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser.ts'
import { installDebians } from './installDebians.ts'

const NO_BROWSER =
  'No browser for the tests: install Chrome, Edge or Chromium, or set ZHENJIAN_BROWSER to the path of one.'
const NO_FONT = 'No Chinese font found: install one (Debian: fonts-noto-cjk), or screenshots show boxes.'

ensureBrowser()
ensureChineseFont()

function ensureBrowser(): void {
  if (findBrowser() === undefined) installPlaywrights()
  if (findBrowser() === undefined) installDebians('chromium', 'fonts-noto-cjk')
  const browser = findBrowser()
  if (browser === undefined || !existsSync(browser)) {
    console.error(NO_BROWSER)
    process.exit(1)
  }
  console.log(`Browser: ${browser}`)
}

/** Only Linux comes without one; without fontconfig nobody can tell, so nothing is said. */
function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return
  installDebians('fonts-noto-cjk')
  if (!hasChineseFont()) console.warn(NO_FONT)
}

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.error !== undefined || listed.stdout.trim() !== ''
}

/** A failed installation is not the end: the caller looks again for what it needs and says what is missing. */
function installPlaywrights(): void {
  console.log('> npx playwright install chromium')
  // Windows starts npx only through a shell; the arguments are all our own words.
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
}
