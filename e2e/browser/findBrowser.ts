import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: windowsPlaces(),
}

/** The browser the journeys run in: the one asked for, else Playwright's own, else the system's; undefined for none. */
export function findBrowser(): string | undefined {
  // An empty ZHENJIAN_BROWSER is the same as none.
  const asked = process.env['ZHENJIAN_BROWSER']
  if (asked !== undefined && asked !== '') return asked
  return [chromium.executablePath(), ...onPath(), ...(USUAL_PLACES[process.platform] ?? [])].find(isThere)
}

function isThere(path: string): boolean {
  return path !== '' && existsSync(path)
}

function onPath(): string[] {
  if (process.platform === 'win32') return []
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
}

function windowsPlaces(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]
  return roots.flatMap((root) => (root === undefined ? [] : programs.map((program) => join(root, program))))
}
