import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { firstLoad } from './firstLoad.ts'

const PAGE = `
  <link rel="icon" href="./favicon.svg" />
  <script type="module" crossorigin src="./assets/index.js"></script>
  <link rel="stylesheet" crossorigin href="./assets/index.css">
  <link rel="preload" as="fetch" crossorigin href="./data/catalog.json">`
const FILES: Record<string, string> = {
  'index.html': PAGE,
  'assets/index.js': 'import{a as b}from"./react.js";import"./side.js";const lazy=()=>import("./later.js");',
  'assets/react.js': 'export{x}from"./runtime.js"',
  'assets/side.js': '',
  'assets/runtime.js': '',
  'assets/later.js': '',
}
const folder = mkdtempSync(join(tmpdir(), 'zhenjian-first-load-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('follows the page and its static imports, and leaves out what is loaded on demand', () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  expect(firstLoad(folder).toSorted()).toEqual([
    'assets/index.css',
    'assets/index.js',
    'assets/react.js',
    'assets/runtime.js',
    'assets/side.js',
    'data/catalog.json',
    'favicon.svg',
    'index.html',
  ])
})
