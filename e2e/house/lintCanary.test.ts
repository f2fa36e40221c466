import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Diagnostic, lintCanary } from './lintCanary.ts'
import { readText, ROOT } from './sourceFiles.ts'

/** The direction of house.md, written down a second time on purpose: here as what is allowed, in the lint as what is not. */
const BELOW_VIEWS = ['lib', 'domain', 'i18n', 'data', 'state', 'charts', 'import', 'shown', 'export', 'ui']
const FOLDERS = [...BELOW_VIEWS, 'views/one', 'views/two', 'views/parts', 'app', 'cli']
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: ['lib'],
  domain: ['lib', 'domain'],
  i18n: ['lib', 'domain', 'i18n'],
  data: ['lib', 'domain', 'data'],
  state: ['lib', 'domain', 'state'],
  charts: ['lib', 'domain', 'i18n', 'charts'],
  import: ['lib', 'domain', 'data', 'import'],
  shown: ['lib', 'domain', 'i18n', 'state', 'charts', 'shown'],
  export: ['lib', 'domain', 'i18n', 'data', 'charts', 'import', 'shown', 'export'],
  ui: ['lib', 'ui'],
  'views/one': [...BELOW_VIEWS, 'views/one', 'views/parts'],
  'views/one/deep': [...BELOW_VIEWS, 'views/one', 'views/parts'],
  'views/parts': [...BELOW_VIEWS, 'views/parts'],
  'views/parts/deep': [...BELOW_VIEWS, 'views/parts'],
  app: [...BELOW_VIEWS, 'views/one', 'views/two', 'views/parts', 'app'],
  cli: ['lib', 'domain', 'i18n', 'data', 'import', 'export', 'cli'],
}

const REACT = ['react', 'react-aria-components', 'react-dom']
/** Which packages a folder, or one file in it, may use. A new dependency stays forbidden everywhere until it stands here. */
const MAY_USE: Record<string, readonly string[]> = {
  lib: ['pinyin-pro'],
  domain: [],
  i18n: [],
  'i18n/MessagesContext.ts': ['react'],
  // Of the first only queryOptions: see the snippets.
  data: ['@tanstack/react-query', 'idb', 'zod'],
  state: ['zustand'],
  charts: ['echarts'],
  'charts/ChartHost.tsx': ['echarts', 'echarts-for-react', 'react'],
  'charts/ChartSvg.tsx': ['echarts', 'react'],
  'charts/SceneSvg.tsx': ['react'],
  import: ['fflate', 'zod'],
  shown: [],
  export: ['echarts', 'pptxgenjs', 'write-excel-file'],
  ui: ['@tanstack/react-virtual', ...REACT],
  'views/one': ['@tanstack/react-query', '@tanstack/react-virtual', ...REACT],
  'views/one/deep': ['@tanstack/react-query', '@tanstack/react-virtual', ...REACT],
  'views/parts': ['@tanstack/react-query', '@tanstack/react-virtual', ...REACT],
  'views/parts/deep': ['@tanstack/react-query', '@tanstack/react-virtual', ...REACT],
  app: ['@tanstack/react-query', '@tanstack/react-virtual', ...REACT, 'zustand'],
  cli: [],
}

const CANARY = join(ROOT, 'e2e/house/canary')
const snippets = listSnippets()
const packages = listPackages()
let reports: readonly Diagnostic[] = []

beforeAll(() => {
  reports = lintCanary({ ...stubs(), ...probes() })
}, 60_000)

describe('each snippet is reported for the rules it breaks, and for nothing else', () => {
  test.each(snippets)('$path', ({ path, breaks }) => {
    const codes = reports.filter(({ filename }) => filename === path).map(({ code }) => code)
    expect([...new Set(codes)].toSorted()).toEqual(breaks)
  })

  test('there are clean snippets and broken ones', () => {
    expect(snippets.filter(({ breaks }) => breaks.length === 0).length).toBeGreaterThan(3)
    expect(snippets.filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(25)
  })
})

describe('each folder may import these folders and no others', () => {
  test.each(Object.entries(MAY_IMPORT))('%s', (from, allowed) => {
    const refused = refusedImports(probeFile(from))
    expect(FOLDERS.filter((to) => !refused.has(stubPath(from, to)))).toEqual(allowed)
  })
})

describe('each folder may use these packages and no others', () => {
  test.each(Object.entries(MAY_USE))('%s', (from, allowed) => {
    const refused = refusedImports(probeFile(from))
    expect(packages.filter((name) => !refused.has(name))).toEqual(allowed)
  })
})

/** What the linter refuses to let this file import, as the linter names it. */
function refusedImports(path: string): Set<string> {
  const found = reports.filter(({ code, filename }) => filename === path && code === 'eslint(no-restricted-imports)')
  return new Set(found.map(({ message }) => /'([^']+)' import is restricted/.exec(message)?.[1] ?? message))
}

function listSnippets(): { path: string; breaks: string[] }[] {
  const paths = readdirSync(CANARY, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths.filter((path) => /\.tsx?$/.test(path)).map((path) => ({ path, breaks: brokenRules(path) }))
}

/** A snippet says in its first line what it breaks. */
function brokenRules(path: string): string[] {
  const [first = ''] = readFileSync(join(CANARY, path), 'utf8').split('\n')
  if (first === '// clean') return []
  expect(first, path).toMatch(/^\/\/ breaks /)
  return first.slice('// breaks '.length).split(', ')
}

function listPackages(): string[] {
  // Our own package.json: npm has read it before this test can run.
  const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: Record<string, string> }
  return Object.keys(dependencies).toSorted()
}

/** Something to import in each folder. */
function stubs(): Record<string, string> {
  return Object.fromEntries(
    FOLDERS.map((folder) => [`src/${folder}/stub.ts`, 'export interface Stub {\n  id: string\n}\n']),
  )
}

/** For each folder, and each file with leave of its own, a file that imports everything there is. */
function probes(): Record<string, string> {
  const froms = new Set([...Object.keys(MAY_IMPORT), ...Object.keys(MAY_USE)])
  return Object.fromEntries([...froms].map((from) => [probeFile(from), probeText(from)]))
}

function probeFile(from: string): string {
  return from.includes('.') ? `src/${from}` : `src/${from}/probe.ts`
}

function probeText(from: string): string {
  const folder = from.includes('.') ? dirname(from) : from
  const imports = [...FOLDERS.map((to) => stubPath(folder, to)), ...packages]
  return imports.map((path, i) => `export type * as all${i} from '${path}'\n`).join('')
}

/** As a person writes it: a sibling view is '../two/stub.ts', not '../../views/two/stub.ts'. */
function stubPath(from: string, to: string): string {
  const [here, there] = [from.split('/'), to.split('/')]
  while (here.length > 0 && here[0] === there[0]) {
    here.shift()
    there.shift()
  }
  return [...(here.length === 0 ? ['.'] : here.map(() => '..')), ...there, 'stub.ts'].join('/')
}
