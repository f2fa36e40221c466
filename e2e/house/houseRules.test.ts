import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as rules from './rules.ts'
import { readFiles, readText, ROOT, topLevelEntries } from './sourceFiles.ts'

const src = readFiles(['src'], /\.(?:tsx?|css)$/)
const code = readFiles(['src', 'mocks', 'e2e'], /\.tsx?$/)
const all = [
  ...readFiles(['src', 'mocks', 'e2e', 'public', '.ci'], /(?:\.(?:tsx?|css|json|svg|html|md)|\/run)$/),
  ...topLevelEntries()
    .filter((entry) => entry.includes('.') && !entry.startsWith('.ci'))
    .map((path) => ({ path, text: readText(path) })),
]
const pages = [
  ...readFiles(['docs'], /\.md$/),
  ...['README.md', 'SECURITY.md'].map((path) => ({ path, text: readText(path) })),
]
const paths = readFiles(['src', 'mocks', 'e2e'], /./).map((file) => file.path)

interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

describe('this repository', () => {
  test('is read from where it stands', () => {
    expect(ROOT).not.toBe('')
    expect(paths).toContain('e2e/house/houseRules.test.ts')
  })

  test('keeps files short', () => {
    const shipped = src.filter((file) => /\.tsx?$/.test(file.path) && !file.path.includes('.test.'))
    console.log(`src: ${shipped.length} files, median ${rules.medianLines(shipped)} lines`)
    expect(rules.findLongFiles(shipped)).toEqual([])
  })

  test.each([
    ['names files after what they export', () => rules.findMisnamed(src.filter((file) => !file.path.endsWith('.css')))],
    ['has no vague names', () => rules.findVagueNames(paths)],
    ['has no barrels', () => rules.findBarrels(paths)],
    ['keeps colours where the themes are', () => rules.findColours(src)],
    ['writes CSS that can be lowered to Chromium 86', () => rules.findModernCss(src)],
    ['composes classes that do not contradict each other', () => rules.findOverriddenClasses(src)],
    ['keeps test tools and fixtures out of the product', () => rules.findTestImports(src)],
    ['declares functions at top level', () => rules.findTopLevelArrows(code)],
    ['has tests that neither skip nor sleep nor pass whatever they find', () => rules.findTestSins(code)],
    ['tells nothing of the machine it was written on', () => rules.findMachineTraces(all)],
    ['locks packages without naming a registry', () => rules.findLockedHosts(readText('package-lock.json'))],
    ['has every file that its pages name', () => rules.findMissingPaths(pages, (path) => existsSync(join(ROOT, path)))],
    ['holds only what the layout names', () => rules.findStrayEntries(topLevelEntries())],
  ])('%s', (_rule, find) => {
    expect(find()).toEqual([])
  })

  test('pins every package exactly', () => {
    // Our own package.json: npm has read it before this test can run.
    const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as Package
    expect(rules.findLooseVersions({ ...dependencies, ...devDependencies })).toEqual([])
  })
})
