import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from 'playwright/test'
import { parseLink } from '../../src/state/link.ts'
import { expectNothingIgnored, expectReady } from './openPage.ts'
import { test as base } from './test.ts'

const BUILT = resolve(import.meta.dirname, '../../dist-file')
/** As on a stick: Chinese, spaces, and signs that mean something in an address. */
const UNEASY_PATH = 'U盘 镇鉴 (2025年) 100%/依法治县 #1'

interface Windows {
  /** Hears every window. */
  windows: void
}

/**
 * The test for the page by double-click: `folder` is a copy of dist-file/ in an uneasy, read-only place. Windows that the
 * page opens are heard too, and nothing may be asked for outside the folder.
 */
export const test = base.extend<Windows, { folder: string }>({
  folder: [
    // Playwright insists on a pattern, also where nothing is taken from it.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      if (!existsSync(join(BUILT, 'index.html'))) throw new Error('dist-file/ is not built: run `npm run build:file`.')
      await inUneasyPlace(async (folder) => {
        cpSync(BUILT, folder, { recursive: true })
        makeReadOnly(folder)
        await use(folder)
      })
    },
    { scope: 'worker' },
  ],
  windows: [
    async ({ page, context, noise }, use) => {
      context.on('page', (opened) => {
        if (opened === page) return
        opened.on('pageerror', (error) => noise.received.push(`page error: ${error.message}`))
        opened.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) noise.received.push(`${message.type()}: ${message.text()}`)
        })
      })
      context.on('request', (request) => {
        if (!/^(?:file|blob|data):/.test(request.url())) noise.received.push(`not from the folder: ${request.url()}`)
      })
      await use()
    },
    { auto: true },
  ],
  baseURL: async ({ folder }, use) => use(pathToFileURL(`${folder}/`).href),
})

export { expect } from 'playwright/test'

/** A folder of its own under an uneasy path, removed at the end whatever may be written there. */
export async function inUneasyPlace(work: (folder: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'zhenjian-file-'))
  const folder = join(root, UNEASY_PATH)
  mkdirSync(folder, { recursive: true })
  try {
    await work(folder)
  } finally {
    makeWritable(folder)
    rmSync(root, { recursive: true, force: true })
  }
}

/** A copy that can be changed: an office's own. */
export function copyOf(folder: string, copy: string): void {
  cpSync(folder, copy, { recursive: true })
  makeWritable(copy)
}

/** Opens the page by its file, as a double-click does. Fails when a part of the link is ignored. */
export async function openFile(page: Page, folder: string, hash = ''): Promise<void> {
  expect(parseLink(hash).ignored, `every part of ${hash} means something`).toEqual([])
  await page.goto(addressOf(folder, hash))
  await expectReady(page)
  await expectNothingIgnored(page)
}

export function addressOf(folder: string, hash = ''): string {
  return `${pathToFileURL(join(folder, 'index.html')).href}${hash}`
}

function makeReadOnly(folder: string): void {
  for (const path of pathsIn(folder)) chmodSync(path, 0o555)
}

function makeWritable(folder: string): void {
  for (const path of pathsIn(folder)) chmodSync(path, 0o755)
}

function pathsIn(folder: string): string[] {
  return [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((entry) => join(folder, entry))]
}
