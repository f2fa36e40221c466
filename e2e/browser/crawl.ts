import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import * as shipped from '../house/shippedFiles.ts'

/** Goes through every file of a build. */
export function expectCleanFiles(folder: string): void {
  expect(shipped.shippedTexts(folder).length).toBeGreaterThan(4)
  expect(shipped.findForeignOrigins(folder), 'foreign origins').toEqual([])
  expect(shipped.findEvaluation(folder), 'code from text').toEqual([])
  expect(shipped.findInline(folder), 'inline code or style').toEqual([])
  expect(shipped.findWrongHashes(folder), 'hashes').toEqual([])
  expect(shipped.findWrongCopies(folder), 'compressed copies').toEqual([])
}

/** That the search would find what it looks for. */
export function expectSearchToFind(): void {
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-crawl-'))
  writeFileSync(
    join(folder, 'index.html'),
    '<script>1</script><p style="x" onclick="y"><img src="https://cdn.example/a"><link href="//cdn.example/b">',
  )
  writeFileSync(
    join(folder, 'a.js'),
    'eval("1");new Function("1");setTimeout("1");x.Function("no");"https://github.com/zloirock/elsewhere http://www.w3.org/2000/svg"',
  )
  writeFileSync(join(folder, 'build-info.json'), '{"files":{"a.js":"00","gone.js":"00"}}')
  expect(shipped.findForeignOrigins(folder)).toEqual([
    'a.js: https://github.com/zloirock/elsewhere',
    'index.html: https://cdn.example/a',
    'index.html: //cdn.example/b',
  ])
  expect(shipped.findEvaluation(folder)).toHaveLength(3)
  expect(shipped.findInline(folder)).toHaveLength(3)
  expect(shipped.findWrongHashes(folder)).toEqual(['a.js', 'index.html', 'gone.js'])
  rmSync(folder, { recursive: true, force: true })
}
