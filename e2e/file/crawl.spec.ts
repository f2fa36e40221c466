import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import JSZip from 'jszip'
import { expectCleanFiles } from '../browser/crawl.ts'
import { expect, inUneasyPlace, openFile, test } from '../browser/fileTest.ts'
import { marksOf } from '../browser/viewLocators.ts'
import { shippedFiles } from '../house/shippedFiles.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BUILT = join(ROOT, 'dist-file')

test('no shipped file names another origin, makes code from text or carries code in the page; hashes are right', () => {
  expectCleanFiles(BUILT)
})

test('the zip holds one folder with exactly these files', async () => {
  const zip = await JSZip.loadAsync(readFileSync(join(ROOT, 'zhenjian-file.zip')))
  const names = Object.keys(zip.files)
  expect(names.toSorted()).toEqual(shippedFiles(BUILT).map((file) => `镇鉴/${file}`))
  for (const name of names) {
    const packed = await zip.file(name)?.async('nodebuffer')
    expect(hash(packed ?? Buffer.from('')), name).toBe(hash(readFileSync(join(BUILT, name.slice('镇鉴/'.length)))))
  }
})

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

test('unpacked under an uneasy path, it opens', async ({ page }) => {
  const zip = await JSZip.loadAsync(readFileSync(join(ROOT, 'zhenjian-file.zip')))
  await inUneasyPlace(async (folder) => {
    for (const [name, file] of Object.entries(zip.files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), await file.async('nodebuffer'))
    }
    await openFile(page, join(folder, '镇鉴'), '#/compare/petitions.handled?year=2022')
    await expect(marksOf(page)).toHaveCount(15)
  })
})

test('what to read first is written for an old Notepad', () => {
  const text = readFileSync(join(BUILT, '请先读我.txt'), 'utf8')
  expect(text).toMatch(/^\uFEFF镇鉴/)
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  for (const words of ['双击 index.html', 'data.js', '86']) expect(text).toContain(words)
})

test('nothing is left to load while it runs', () => {
  const script = readFileSync(join(BUILT, 'app.js'), 'utf8')
  expect(script).not.toMatch(/(?<![\w.$])import\s*\(/)
  expect(script).not.toMatch(/import\.meta/)
  expect(shippedFiles(BUILT).filter((file) => file.endsWith('.js'))).toEqual([
    'app.js',
    'data.js',
    'floor.js',
    'theme.js',
  ])
})
