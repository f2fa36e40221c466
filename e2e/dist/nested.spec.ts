import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { type Host, startHost } from '../browser/host.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expectPresentation } from '../browser/presentation.ts'
import { expect, test as base } from '../browser/test.ts'
import { writeProvince } from './provinceFolder.ts'

/** A copy of the built page beside a province that the terminal's own commands made. */
const test = base.extend<object, { province: Host }>({
  province: [
    // Playwright insists on a pattern, also where nothing is taken from it.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const host = await startHost()
      rmSync(join(host.folder, 'data'), { recursive: true, force: true })
      writeProvince(join(host.folder, 'data'))
      await use(host)
      await host.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ province }, use) => use(province.address),
})
test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.beforeEach(({ allowNoise }) => {
  // The page was built beside other data, whose first document it asks for ahead of time.
  allowNoise(/404|preload/)
  // A style that the component library puts into the page for its menus, which the policy keeps out.
  allowNoise(/sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=/)
})

/** Documents as they arrive, by their path below data/. */
function documentsOf(page: Page): string[] {
  const loaded: string[] = []
  page.on('response', (response) => {
    const [, path] = decodeURIComponent(response.url()).split('/data/')
    // The worker that keeps copies reads again what the page has; each document is told once.
    if (path !== undefined && response.ok() && !loaded.includes(path)) loaded.push(path)
  })
  return loaded
}

/** What a page says of areas, without names and without what is said of towns on purpose. */
async function wordsOf(page: Page): Promise<string> {
  const text = await page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? ''),
    ].join('\n'),
  )
  return text.replace(
    /镇鉴|镇平县|各\s*镇\s*合\s*计|各\s*镇\s*中\s*位\s*数|各镇总率|有数的镇|报送报告的镇|所辖各镇|\d+ 个?镇|[一-龥]{1,5}镇(?=[、，。；）\s])/g,
    '',
  )
}

test('from the province down to a county and up again, one document at a time', async ({ page }) => {
  const loaded = documentsOf(page)
  await page.goto('./')
  await expectReady(page)
  await expect(page.getByRole('columnheader', { name: '市', exact: true })).toBeVisible()
  await expect(page.getByText(/所辖 46 镇中 44 镇报送了报告；未报送的 2 镇不按 0 计/)).toBeVisible()
  expect(loaded).toEqual(['catalog.json', 'rollup.json'])
  await expectAccessible(page)

  const trail = page.getByRole('navigation', { name: '所在地区' })
  await trail.getByRole('button', { name: /打开下级/ }).click()
  await page.getByRole('option', { name: '东江市' }).click()
  await expectReady(page)
  await expect(page.getByRole('columnheader', { name: '县', exact: true })).toBeVisible()
  expect(loaded.slice(2)).toEqual(['东江市/rollup.json'])

  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '县档案' }).click()
  await page.getByRole('link', { name: '打开镇平县' }).click()
  await expectReady(page)
  await expect(page.getByRole('link', { name: '镇档案' })).toBeVisible()
  await expect(trail).toHaveText(/示例省.*东江市.*镇平县/)
  expect(loaded.slice(3)).toEqual(['东江市/镇平县.json'])

  await page.goBack()
  await expect(page.getByRole('link', { name: '打开镇平县' })).toBeVisible()
  await trail.getByRole('link', { name: '示例省' }).click()
  await expect(page.getByRole('link', { name: '市档案' })).toBeVisible()
  // What was read once is not asked for again.
  expect(loaded).toHaveLength(4)

  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await page.getByRole('searchbox').fill('长岭')
  await page.getByRole('option', { name: /长岭区/ }).click()
  await expect(trail).toContainText('长岭区')
  await expectReady(page)
  expect(loaded.slice(4)).toEqual(['南陵市/长岭区.json'])
})

test('the evidence of a sum says how many towns are in it and which are not', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled.sum?year=2025&data=rollup-9901&table=1')
  const row = page.getByRole('row', { name: /镇平县/ })
  await row.getByRole('button').first().click()
  await expect(page.getByText('由 7 个镇相加，应有 8 个；未计入：双河镇')).toBeVisible()
})

for (const { data, unit, above } of [
  { data: 'rollup-9901', unit: '县', above: '市' },
  { data: 'rollup-99', unit: '市', above: '省' },
]) {
  test(`every view speaks of ${unit} where they are compared`, async ({ page }) => {
    for (const view of ['overview', 'compare', 'trend', 'town', 'relate', 'data', 'briefing']) {
      await openPage(page, `#/${view}?data=${data}`)
      const words = await wordsOf(page)
      expect(words, view).toContain(`各${unit}`.slice(view === 'town' || view === 'briefing' ? 1 : 0))
      expect(words.match(/.{0,8}镇.{0,8}/g) ?? [], view).toEqual([])
      expect(words, view).not.toMatch(new RegExp(`${unit}${unit}|${above}${above}|乡${unit}`))
    }
  })
}

test('a briefing of counties speaks of counties at the desk, in the room and on paper', async ({ page }) => {
  await openPage(page, '#/briefing?data=rollup-9901')
  await page.getByRole('button', { name: '年度汇报' }).first().click()
  const list = page.getByRole('navigation', { name: '页面列表' })
  await expect(list.getByRole('button', { name: /可比 3 县合计/ }).first()).toBeVisible()
  const desk = page.url()
  for (const mode of ['present', 'print', 'handout']) {
    await page.goto(`${desk}&mode=${mode}${mode === 'present' ? '&slide=3' : ''}`)
    if (mode === 'present') await expectPresentation(page)
    await expect(
      page.getByText('来源：3 县所辖各镇年度法治建设报告汇总').filter({ visible: true }).first(),
    ).toBeVisible()
    const words = await wordsOf(page)
    expect(words.match(/.{0,6}(?:镇可比|各镇(?!年)|镇年可比).{0,6}/g) ?? [], mode).toEqual([])
    expect(words, mode).toMatch(/县可比/)
  }
})
