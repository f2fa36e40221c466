import { spawnSync } from 'node:child_process'
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addressOf, copyOf, expect, inUneasyPlace, openFile, test } from '../browser/fileTest.ts'
import { marksOf } from '../browser/viewLocators.ts'

const ROOT = resolve(import.meta.dirname, '../..')

test('an office replaces data.js by what the terminal makes of its two documents', async ({ page, folder }) => {
  await inUneasyPlace(async (copy) => {
    copyOf(folder, copy)
    const demo = readFileSync(join(ROOT, 'mocks/fixtures/demo-county.json'), 'utf8')
    const own = demo.replaceAll('示例县（虚构）', '我们县').replace('"id":"demo-county"', '"id":"our-county"')
    writeFileSync(join(copy, '我们县.json'), `\uFEFF${own}`)
    writeFileSync(join(copy, '样本.json'), readFileSync(join(ROOT, 'mocks/fixtures/public-sample.json')))
    const made = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
        join(ROOT, 'src/cli/main.ts'),
        'bundle',
        '我们县.json',
        '样本.json',
      ],
      { cwd: copy, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: '' } },
    )
    expect([made.status, made.stderr]).toEqual([0, expect.stringContaining('已写入 data.js')])
    await openFile(page, copy, '#/compare/petitions.handled?year=2022')
    await expect(page.getByRole('button', { name: /^切换数据集：我们县/ })).toBeVisible()
    await expect(marksOf(page)).toHaveCount(15)
    // The hash in the list is that of what the page read, mark or no mark.
    await expect(page.getByRole('contentinfo')).not.toContainText('3 处')
    await openFile(page, copy, '#/compare?data=public-sample')
    await expect(marksOf(page)).toHaveCount(5)
  })
})

for (const [name, content] of [
  ['is missing', null],
  ['is cut off', 'window.__TOWN_REPORTS__ = {"catalog.json": "{'],
  ['is empty', ''],
  ['holds a number', 'window.__TOWN_REPORTS__ = 7'],
  ['holds another list', 'window.__TOWN_REPORTS__ = {"other.json": "{}"}'],
  ['holds values instead of texts', 'window.__TOWN_REPORTS__ = {"catalog.json": {"datasets": []}}'],
] as const) {
  test(`a data.js that ${name} is said in words, and opening again helps once it is put right`, async ({
    page,
    folder,
    allowNoise,
  }) => {
    allowNoise(/ERR_FILE_NOT_FOUND|SyntaxError|Invalid or unexpected token/)
    await inUneasyPlace(async (copy) => {
      copyOf(folder, copy)
      const script = join(copy, 'data.js')
      const sound = readFileSync(script)
      if (content === null) unlinkSync(script)
      else writeFileSync(script, content)
      await page.goto(addressOf(copy))
      await expect(page.getByRole('alert')).toContainText('旁边的 data.js 不见了、内容有误，或其中没有这些数据')
      writeFileSync(script, sound)
      await page.getByRole('button', { name: '再试一次' }).click()
      await expect(page.getByRole('button', { name: /^切换数据集：示例县/ })).toBeVisible()
    })
  })
}

test('a list in data.js that is no list, or no JSON, is said too', async ({ page, folder }) => {
  await inUneasyPlace(async (copy) => {
    copyOf(folder, copy)
    for (const [text, words] of [
      ['{}', '文件不是'],
      ['{"', '文件不是有效的 JSON'],
    ] as const) {
      writeFileSync(join(copy, 'data.js'), `window.__TOWN_REPORTS__ = ${JSON.stringify({ 'catalog.json': text })}`)
      await page.goto('about:blank')
      await page.goto(addressOf(copy))
      await expect(page.getByRole('alert')).toContainText(words)
    }
  })
})
