import { beforeAll, describe, expect, test } from 'vitest'
import { type Diagnostic, lintCanary } from './lintCanary.ts'
import { readText } from './sourceFiles.ts'

/** What is written, and what the linter must say of it: one of each way to reach what a supported browser lacks. */
const REPORTED: readonly [code: string, message: string][] = [
  ['requestIdleCallback(() => {})', 'requestIdleCallback is missing in safari 15.4, ios_saf 15.4.'],
  ['window.requestIdleCallback(() => {})', 'window.requestIdleCallback is missing in safari 15.4, ios_saf 15.4.'],
  ['self.cancelIdleCallback(1)', 'self.cancelIdleCallback is missing in safari 15.4, ios_saf 15.4.'],
  ['globalThis["requestIdleCallback"](() => {})', 'globalThis.requestIdleCallback is missing in safari 15.4'],
  ['const { requestIdleCallback: idle } = window; idle(() => {})', 'window.requestIdleCallback is missing in safari'],
  ['[() => {}].map(requestIdleCallback)', 'requestIdleCallback is missing in safari'],
  ['structuredClone({})', 'structuredClone is missing in chrome 86.'],
  ['reportError(1)', 'reportError is missing in chrome 86.'],
  ['new OffscreenCanvas(1, 1)', 'OffscreenCanvas is missing in safari 15.4, ios_saf 15.4.'],
  ['new CSSStyleSheet()', 'new CSSStyleSheet is missing in safari 15.4, ios_saf 15.4.'],
  ['document.adoptedStyleSheets = []', 'document.adoptedStyleSheets is missing in safari 15.4, ios_saf 15.4.'],
  ['document.getRootNode().adoptedStyleSheets = []', '.adoptedStyleSheets is missing in safari 15.4'],
  ['navigator.wakeLock.request()', 'navigator.wakeLock is missing in safari 15.4, ios_saf 15.4, firefox 115.'],
  ['crypto.randomUUID()', 'crypto.randomUUID is missing in chrome 86.'],
  ['new Intl.Segmenter("zh")', 'Intl.Segmenter is missing in chrome 86, firefox 115.'],
  ['Intl.supportedValuesOf("unit")', 'Intl.supportedValuesOf is missing in chrome 86'],
  ['URL.canParse("")', 'URL.canParse is missing in chrome 86, safari 15.4, ios_saf 15.4.'],
  ['AbortSignal.any([])', 'AbortSignal.any is missing in chrome 86'],
  ['AbortSignal.timeout(1)', 'AbortSignal.timeout is missing in chrome 86'],
  ['Object.groupBy([], String)', 'Object.groupBy is missing in chrome 86'],
  ['Map.groupBy([], String)', 'Map.groupBy is missing in chrome 86'],
  ['Promise.withResolvers()', 'Promise.withResolvers is missing in chrome 86'],
  ['Array.fromAsync([])', 'Array.fromAsync is missing in chrome 86'],
  ['[1].toSpliced(0, 1)', 'toSpliced is missing in chrome 86, safari 15.4'],
  ['[1].findLastIndex(Boolean)', 'findLastIndex is missing in chrome 86.'],
  ['"".isWellFormed()', 'isWellFormed is missing in chrome 86'],
  ['new Set().union(new Set())', 'union is missing in chrome 86'],
  ['document.body.checkVisibility()', 'checkVisibility is missing in chrome 86'],
  ['document.body.requestFullscreen()', 'requestFullscreen is missing in safari 15.4'],
  ['/(?<=a)b/.test("")', "A regular expression's lookbehind is missing in safari 15.4, ios_saf 15.4."],
  ['/(?<!a)b/u.test("")', "A regular expression's lookbehind is missing in safari"],
  ['new RegExp("(?<!a)b")', "A regular expression's lookbehind is missing in safari"],
  ['new RegExp(`(?<=${location.hash})b`)', "A regular expression's lookbehind is missing in safari"],
  ['RegExp("x" + "(?<!a)b")', "A regular expression's lookbehind is missing in safari"],
  ['/a/v.test("")', "A regular expression's flag v is missing in chrome 86, safari 15.4"],
  ['/a/d.test("")', "A regular expression's flag d is missing in chrome 86"],
  ['<div inert />', '<div inert> is missing in chrome 86, safari 15.4'],
  ['<div popover="auto" />', '<div popover> is missing in chrome 86'],
]

const QUIET: readonly string[] = [
  'typeof OffscreenCanvas',
  'typeof document.body.checkVisibility',
  'document.body.checkVisibility?.()',
  '"adoptedStyleSheets" in Document.prototype',
  'function structuredClone(): void {} structuredClone()',
  'const scheduler = { run(): void {} }; scheduler.run()',
  '/(?<year>a)(?=b)(?!c)(?:d)/u.test("")',
  '"(?<=no pattern)".length',
  '[1].at(-1)',
  '[2, 1].toSorted()',
  'Object.hasOwn({}, "a")',
  'Promise.allSettled([])',
  'URL.createObjectURL(new Blob())',
  '({ level: 1, range: () => 2 }).range()',
  '<input hidden={true} />',
  'import * as z from "zod/mini"; z.union([])',
]

let reports: readonly Diagnostic[] = []

beforeAll(() => {
  const files = [...REPORTED.map(([code]) => code), ...QUIET].map((code, index) => [fileOf(index), `${code}\n`])
  reports = lintCanary(Object.fromEntries(files) as Record<string, string>)
}, 60_000)

describe('what a supported browser lacks is reported, with the browsers that lack it', () => {
  test.each(REPORTED.map(([code, message], index) => ({ code, message, index })))('$code', ({ message, index }) => {
    expect(saidOf(index).join('\n')).toContain(message)
  })
})

describe('what asks first, what is ours and what every browser has is not reported', () => {
  test.each(QUIET.map((code, index) => ({ code, index: index + REPORTED.length })))('$code', ({ index }) => {
    expect(saidOf(index)).toEqual([])
  })
})

test('what counts as polyfilled is what src/polyfills.ts brings', () => {
  const brought = [...readText('src/polyfills.ts').matchAll(/^import 'core-js\/es\/\w+\/([\w-]+)'/gm)]
  const names = brought.map(([, name = '']) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
  const [, listed = ''] = /"polyfilled": \[([^\]]+)\]/.exec(readText('.oxlintrc.json')) ?? []
  expect([...new Set(names)].toSorted()).toEqual(
    listed
      .split(', ')
      .map((name) => name.replaceAll('"', ''))
      .toSorted(),
  )
})

function fileOf(index: number): string {
  return `src/lib/case${index}.tsx`
}

function saidOf(index: number): string[] {
  return reports
    .filter(({ code, filename }) => filename === fileOf(index) && code === 'browsers(supported)')
    .map(({ message }) => message)
}
