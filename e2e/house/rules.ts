/** The house rules a linter cannot see, each a pure function from files to the breaches found: tested on bad examples. */

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  path: string
  text: string
}

const MAX_LINES = 400
const USUAL_MOST_LINES = 250
const USUAL_SHARE = 0.95
/** Lists of facts or words grow with what they list. */
const LISTS = /(?:catalogue|schema|messages|\/i18n\/(?:\w+)?(?:zh|en))\.ts$/i

export function lineCount(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length
}

export function medianLines(files: readonly SourceFile[]): number {
  return files.map(lineCount).toSorted((a, b) => a - b)[Math.floor(files.length / 2)] ?? 0
}

export function findLongFiles(files: readonly SourceFile[]): string[] {
  const judged = files.filter((file) => !LISTS.test(file.path))
  const above = (most: number) => judged.filter((file) => lineCount(file) > most)
  const usual = above(USUAL_MOST_LINES)
  const isTooMany = usual.length > judged.length * (1 - USUAL_SHARE)
  return describe(isTooMany ? usual : above(MAX_LINES), (file) => `${lineCount(file)} lines`)
}

/** A component's file is named after it; so is a file that exports one thing. */
export function findMisnamed(files: readonly SourceFile[]): string[] {
  return describe(
    files.filter((file) => !isTest(file) && !/^src\/[^/]+$/.test(file.path) && !isNamedAfterExport(file)),
    (file) => `exports ${exportsOf(file).join(', ')}`,
  )
}

function isNamedAfterExport(file: SourceFile): boolean {
  const exported = exportsOf(file)
  const name = baseName(file)
  if (file.path.endsWith('.tsx')) return exported.includes(name)
  const values = file.text.match(/^export (?:async )?(?:function|const|class) /gm) ?? []
  return (
    values.length !== 1 || exported.some((one) => one.replaceAll('_', '').toLowerCase().includes(name.toLowerCase()))
  )
}

function exportsOf(file: SourceFile): string[] {
  const found = file.text.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)
  return [...found].map((match) => match[1] ?? '')
}

function baseName(file: SourceFile): string {
  return (file.path.split('/').at(-1) ?? '').replace(/\..*$/, '')
}

export function findVagueNames(paths: readonly string[]): string[] {
  const vague = /(?:^|\/|[a-z]|-)(?:utils?|helpers?|common|manager|services?)(?=[./]|$)/i
  return paths.filter((path) => vague.test(path))
}

export function findBarrels(paths: readonly string[]): string[] {
  return paths.filter((path) => /(?:^|\/)index\.tsx?$/.test(path))
}

/** Hex, rgb() and hsl() stand where the themes are and nowhere else. */
export function findColours(files: readonly SourceFile[]): string[] {
  const owners = ['src/lib/themeColors.ts', 'src/lib/moreThemes.ts', 'src/lib/withAlpha.ts']
  const colour = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgb|hsl)a?\(/i
  return findText(
    files.filter((file) => !owners.includes(file.path) && !isTest(file)),
    colour,
  )
}

/** What Chromium 86 lacks and Lightning CSS does not lower; a variable inside color-mix or oklch stops it from doing so. */
const MODERN_CSS =
  /:(?:is|where|has)\(|aspect-ratio|@layer|@container|@scope|@starting-style|\b\d*\.?\d+[dsl]v[hwb]\b|accent-color|text-wrap|(?:color-mix|oklch|oklab)\([^;]*var\(/

export function findModernCss(files: readonly SourceFile[]): string[] {
  return findText(files.filter((file) => file.path.endsWith('.css')).map(withoutCssComments), MODERN_CSS)
}

/** A class composed from another file must not set what that class sets: which of the two wins hangs on the order files are built in. */
export function findOverriddenClasses(files: readonly SourceFile[]): string[] {
  const styles = files.filter((file) => file.path.endsWith('.module.css')).map(withoutCssComments)
  return styles.flatMap(({ path, text }) =>
    [...text.matchAll(/composes: (\w+) from '(?:[^']*\/)?([^']+)'/g)].flatMap(({ index, 1: name, 2: other }) => {
      const set = propertiesOf(styles.find((file) => file.path.endsWith(`/${other}`))?.text ?? '', name ?? '')
      const rule = text.slice(text.lastIndexOf('{', index) + 1).split('}')[0] ?? ''
      const both = propertiesIn(rule).filter((one) => set.some((base) => one === base || one.startsWith(`${base}-`)))
      return both.length > 0 ? [`${path}: ${name} from ${other} and its own ${both.join(', ')}`] : []
    }),
  )
}

/** What the rules for a class by itself set. */
function propertiesOf(text: string, name: string): string[] {
  const own = [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.split(',').some((selector) => selector.trim() === `.${name}`),
  )
  return own.flatMap(([, , rule = '']) => propertiesIn(rule))
}

function propertiesIn(rule: string): string[] {
  return [...rule.matchAll(/([\w-]+):/g)].map(([, property]) => property ?? '').filter((one) => one !== 'composes')
}

/** Built CSS may say :is() only where Lightning CSS has put the same rule with :-webkit-any() before it. */
export function findModernBuiltCss(files: readonly SourceFile[]): string[] {
  const known = /:-webkit-any\(([^()]*)\)([^{]*)\{([^}]*)\}:is\(\1\)\2\{\3\}/g
  return findModernCss(files.map((file) => ({ ...file, text: file.text.replace(known, '') })))
}

/** Calls that a supported browser does not know, by any package; what is only asked for (`in`, `typeof`) is no call. */
const MODERN_CODE =
  /\(\?<[=!]|\b(?:structuredClone\(|requestIdleCallback\(|Object\.groupBy\(|Map\.groupBy\(|Array\.fromAsync\(|Promise\.withResolvers\(|AbortSignal\.any\(|URL\.canParse\(|crypto\.randomUUID\(|new Intl\.Segmenter\()|\.(?:toSpliced|findLastIndex|replaceChildren|isWellFormed|toWellFormed|getSetCookie|showPicker)\(/

/** In the built code, packages and all. */
export function findModernBuiltCode(files: readonly SourceFile[]): string[] {
  return findText(
    files.filter((file) => file.path.endsWith('.js')),
    MODERN_CODE,
  )
}

/** The built page works from any folder of any host, under a content policy that allows no inline code. */
export function findPageFaults(files: readonly SourceFile[]): string[] {
  const fault = /\b(?:src|href)="(?:\/|https?:)[^"]*"|<style\b|\bstyle="|\bon\w+="|<script(?![^>]*\bsrc=)[^>]*>/
  return findText(
    files.filter((file) => file.path.endsWith('.html')),
    fault,
  )
}

/** Mocks are for development: neither their worker nor their code is built. */
export function findBuiltMocks(files: readonly SourceFile[]): string[] {
  return findText(files, /mockServiceWorker|mswjs\.io|\[MSW\]/)
}

function withoutCssComments(file: SourceFile): SourceFile {
  return { ...file, text: file.text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')) }
}

/** Only tests import test tools and fixtures; src/main.tsx starts the mocks in development. */
export function findTestImports(files: readonly SourceFile[]): string[] {
  const tools = /(?:from|import)\s*\(?\s*['"](?:vitest|fast-check|msw|playwright|(?:\.\.\/)+(?:mocks|e2e))(?:\/|['"])/
  return findText(
    files.filter((file) => file.path.startsWith('src/') && file.path !== 'src/main.tsx' && !isTest(file)),
    tools,
  )
}

/** Function declarations at top level: they are hoisted and read as what they are. */
export function findTopLevelArrows(files: readonly SourceFile[]): string[] {
  const arrow =
    /^(?:export )?const \w+(?:: [^=\n]+)? = (?:async )?(?:<[^>\n]+>)?(?:\((?:[^()]|\([^()]*\))*\)(?:: [^\n]+?)?|\w+) =>/m
  return findText(files, arrow)
}

/** Skipped tests, sleeps, steps that are taken only if there is something to take, and expectations of nothing. */
export function findTestSins(files: readonly SourceFile[]): string[] {
  const sin =
    /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip)\b|\bwaitForTimeout\b|\bnetworkidle\b|\bsetTimeout\(|\bif \(.*\b(?:count|isVisible|isHidden)\(\)|\bexpect\((?:true|false|1|0)\)/
  return findText(files.filter(isTest), sin)
}

/** Put together from parts, so that this file does not break its own rule. */
const MACHINE = new RegExp(
  `(?<![\\w.])/(?:${['work', 'root', 'tmp', 'home/\\w+', 'Users/\\w+'].join('|')})/|registry\\.npm|npm[m]irror|verdacc[i]o`,
)

export function findMachineTraces(files: readonly SourceFile[]): string[] {
  return findText(files, MACHINE)
}

export function findLockedHosts(lock: string): string[] {
  return [...lock.matchAll(/"resolved": "(\w+:[^"]+)"/g)].map((match) => match[1] ?? '')
}

export function findLooseVersions(versions: Readonly<Record<string, string>>): string[] {
  const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/
  return Object.entries(versions)
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name} ${version}`)
}

/** Paths of this repository that a page names and that are not there. */
export function findMissingPaths(pages: readonly SourceFile[], exists: (path: string) => boolean): string[] {
  const named = /(?<![\w/.-])(?:src|e2e|mocks|docs|public)\/[\w./-]*\w/g
  return pages.flatMap(({ path, text }) =>
    [...new Set(text.match(named))].filter((one) => !exists(one)).map((one) => `${path}: ${one}`),
  )
}

const TOP_LEVEL =
  'package.json package-lock.json tsconfig.json vite.config.ts build playwright.config.ts index.html README.md SECURITY.md LICENSE ' +
  'src mocks e2e docs public .ci .gitignore .gitattributes .npmrc .oxlintrc.json .oxfmtrc.json .size-limit.ts knip.json'

export function findStrayEntries(entries: readonly string[]): string[] {
  const known = new Set(TOP_LEVEL.split(' '))
  return entries.filter((entry) => !known.has(entry))
}

function isTest(file: SourceFile): boolean {
  return /\.(?:test|spec)\.tsx?$/.test(file.path)
}

function describe(files: readonly SourceFile[], say: (file: SourceFile) => string): string[] {
  return files.map((file) => `${file.path}: ${say(file)}`)
}

/** The first match in each file, with its line. */
function findText(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const match = pattern.exec(file.text)
    if (match === null) return []
    return [`${file.path}:${file.text.slice(0, match.index).split('\n').length}: ${match[0].trim()}`]
  })
}
