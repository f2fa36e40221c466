import { describe, expect, test } from 'vitest'
import * as rules from './rules.ts'

type FileRule = (files: readonly rules.SourceFile[]) => string[]

interface Example {
  rule: FileRule
  path?: string
  bad: readonly string[]
  good: readonly string[]
}

const EXAMPLES: Record<string, Example> = {
  misnamed: {
    rule: rules.findMisnamed,
    path: 'src/domain/rank.ts',
    bad: ['export function median() {}', 'export const MIDDLE = 1'],
    good: ['export function rank() {}', 'export function rankRanges() {}', 'export const A = 1\nexport const B = 2'],
  },
  misnamedComponent: {
    rule: rules.findMisnamed,
    path: 'src/ui/Menu.tsx',
    bad: ['export function MenuList() {}', 'export function menu() {}'],
    good: ['export function Menu() {}'],
  },
  colours: {
    rule: rules.findColours,
    path: 'src/ui/Menu.module.css',
    bad: ['a { color: #fff }', 'a { color: #B3402A80 }', 'a { color: rgb(1 2 3) }', 'a { color: hsla(1, 2%, 3%, 1) }'],
    good: ['a { color: var(--brand) }', '#root { margin: 0 }', "const hash = '#v=compare'"],
  },
  modernCss: {
    rule: rules.findModernCss,
    path: 'src/ui/base.css',
    bad: [
      ':is(a, b) {}',
      ':where(a) {}',
      'a:has(b) {}',
      '@layer x {}',
      '@container (width > 1px) {}',
      'a { aspect-ratio: 1 }',
      'a { height: 100dvh }',
      'a { accent-color: red }',
      'a { text-wrap: balance }',
      'a { color: color-mix(in srgb, var(--a), white) }',
      'a { color: oklch(var(--l) 0 0) }',
    ],
    good: [
      'a { inset: 0; height: 100vh }',
      'a { & b { color: color-mix(in srgb, red, white) } }',
      '/* no :has( here */',
    ],
  },
  modernBuiltCss: {
    rule: rules.findModernBuiltCss,
    path: 'dist/assets/index.css',
    bad: [':is(.a .b,.a .c)>d{color:red}', ':-webkit-any(h1,h2) p{color:red}:is(h1,h3) p{color:red}'],
    good: [':-webkit-any(h1,h2) p{color:red}:is(h1,h2) p{color:red}'],
  },
  modernBuiltCode: {
    rule: rules.findModernBuiltCode,
    path: 'dist-file/app.js',
    bad: [
      'a=/(?<!\\d)1/',
      'requestIdleCallback(a)',
      'a=structuredClone(b)',
      'a.toSpliced(1)',
      'crypto.randomUUID()',
      'Object.groupBy(a,b)',
    ],
    good: ['`inert`in HTMLElement.prototype', 'typeof structuredClone', 'a.findLast(b)'],
  },
  pageFaults: {
    rule: rules.findPageFaults,
    path: 'dist/index.html',
    bad: [
      '<script src="/assets/a.js"></script>',
      '<link href="https://example.cn/a.css">',
      '<script>go()</script>',
      '<style>a {}</style>',
      '<p style="color: red">',
      '<p onclick="go()">',
    ],
    good: ['<script type="module" crossorigin src="./a.js"></script><link href="./data/catalog.json">'],
  },
  builtMocks: {
    rule: rules.findBuiltMocks,
    path: 'dist/assets/index.js',
    bad: ['"/mockServiceWorker.js"', 'console.log("[MSW] started")'],
    good: ['const worker = 1'],
  },
  testImports: {
    rule: rules.findTestImports,
    path: 'src/data/queries.ts',
    bad: [
      "import { test } from 'vitest'",
      "import fc from 'fast-check'",
      "import { http } from 'msw'",
      "import a from '../../mocks/fixtures/a.json'",
      "const b = import('../../mocks/browser.ts')",
    ],
    good: ["import { x } from './mocksOfTowns.ts'", "import type { A } from '../domain/area.ts'"],
  },
  topLevelArrows: {
    rule: rules.findTopLevelArrows,
    path: 'src/lib/sum.ts',
    bad: [
      'export const sum = (a: number, b: number): number => a + b',
      'const one = async () => 1',
      'const twice: Fn = (f) => f(f)',
      'const same = <T>(x: T) => x',
      'const id = x => x',
    ],
    good: ['const pairs = (a ?? b).map((x) => x)', 'function f() {\n  const g = () => 1\n}', 'const list = [() => 1]'],
  },
  testSins: {
    rule: rules.findTestSins,
    path: 'e2e/journeys/open.spec.ts',
    bad: [
      'test.only(',
      'describe.only(',
      'test.skip(',
      'page.waitForTimeout(5)',
      'if (await row.isVisible()) await row.click()',
      'if ((await row.count()) === 0) return',
      'expect(true).toBe(true)',
      'new Promise((r) => setTimeout(r, 5))',
    ],
    good: ["test('waits', () => {})", "await expect(page.getByText('only')).toBeVisible()"],
  },
  machineTraces: {
    rule: rules.findMachineTraces,
    path: 'README.md',
    bad: ['see /wo' + 'rk/main', 'cd /ro' + 'ot/x', 'https://registry' + '.npmjs.org'],
    good: ['https://example.cn/wo' + 'rk/1.html', 'src/wo' + 'rk/x.ts'],
  },
}

describe.each(Object.entries(EXAMPLES))('%s', (_name, { rule, path = 'src/x.ts', bad, good }) => {
  test.each(bad)('reports %s', (text) => {
    expect(rule([file(path, text)])).toHaveLength(1)
  })

  test.each(good)('accepts %s', (text) => {
    expect(rule([file(path, text)])).toEqual([])
  })
})

test('a page names only files that are there', () => {
  const page = file('README.md', 'see `src/a.ts`, [b](docs/b.md), src/charts and https://example.cn/src/c.ts')
  expect(rules.findMissingPaths([page], (path) => path === 'src/a.ts')).toEqual([
    'README.md: docs/b.md',
    'README.md: src/charts',
  ])
})

describe('files that own something', () => {
  test('colours may stand in the tokens', () => {
    expect(rules.findColours([file('src/lib/themeColors.ts', "brand: '#b3402a'")])).toEqual([])
  })

  test('a composed class adds to another file’s, and does not contradict it', () => {
    const button = file('src/ui/B.module.css', '.button { padding: 0; border: 1px solid }')
    const composing = (rule: string) =>
      file('src/app/A.module.css', `.main { composes: button from '../ui/B.module.css'; ${rule} }`)
    expect(rules.findOverriddenClasses([button, composing('padding: 1px')])).toHaveLength(1)
    expect(rules.findOverriddenClasses([button, composing('border-color: red')])).toHaveLength(1)
    expect(rules.findOverriddenClasses([button, composing('margin: 0')])).toEqual([])
  })

  test('mocks may be started by main and used by tests', () => {
    const text = "void import('../mocks/browser.ts')"
    expect(rules.findTestImports([file('src/main.tsx', text), file('src/a/a.test.ts', text)])).toEqual([])
  })
})

describe('lengths', () => {
  const short = Array.from({ length: 40 }, (_, i) => file(`src/lib/a${i}.ts`, lines(60)))

  test('nothing above 400 lines', () => {
    expect(rules.findLongFiles([...short, file('src/domain/b.ts', lines(401))])).toEqual(['src/domain/b.ts: 401 lines'])
    expect(rules.findLongFiles([...short, file('src/domain/b.ts', lines(400))])).toEqual([])
  })

  test('catalogues, schemas and messages may be long', () => {
    const lists = ['src/domain/catalogue.ts', 'src/data/townReportSchema.ts', 'src/i18n/zh.ts', 'src/i18n/messages.ts']
    expect(rules.findLongFiles([...short, ...lists.map((path) => file(path, lines(900)))])).toEqual([])
  })

  test('one in twenty may pass 250 lines', () => {
    const long = [1, 2, 3].map((i) => file(`src/lib/long${i}.ts`, lines(251)))
    expect(rules.findLongFiles([...short, ...long.slice(0, 2)])).toEqual([])
    expect(rules.findLongFiles([...short, ...long])).toHaveLength(3)
  })

  test('the median is the middle file', () => {
    expect(rules.medianLines([3, 1, 2].map((count) => file('a.ts', lines(count))))).toBe(2)
  })
})

describe('names and entries', () => {
  test.each(['src/lib/utils.ts', 'src/common/a.ts', 'src/lib/dateHelpers.ts', 'src/ui/toast-manager.ts'])(
    '%s',
    (path) => {
      expect(rules.findVagueNames([path])).toEqual([path])
    },
  )

  test('words that only contain a vague one pass', () => {
    expect(rules.findVagueNames(['src/lib/commonSpan.ts', 'src/domain/legalAdvisor.ts'])).toEqual([])
  })

  test('barrels', () => {
    expect(rules.findBarrels(['src/ui/index.ts', 'src/index.tsx', 'src/domain/indexNumber.ts'])).toHaveLength(2)
  })

  test('top level', () => {
    expect(rules.findStrayEntries(['src', 'scripts', 'tests', 'README.md'])).toEqual(['scripts', 'tests'])
  })

  test('versions', () => {
    expect(rules.findLooseVersions({ a: '1.2.3', b: '^1.2.3', c: 'latest', d: '1.0.0-rc.1' })).toEqual([
      'b ^1.2.3',
      'c latest',
    ])
  })

  test('lock file', () => {
    expect(rules.findLockedHosts('"resolved": "https://host/x.tgz"')).toEqual(['https://host/x.tgz'])
    expect(rules.findLockedHosts('"version": "1.0.0"')).toEqual([])
  })
})

function lines(count: number): string {
  return 'x\n'.repeat(count)
}

function file(path: string, text: string): rules.SourceFile {
  return { path, text }
}
