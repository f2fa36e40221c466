import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { evidenceOf, fieldOf, markOf, rowOf } from '../browser/viewLocators.ts'
import { expectAccessible } from '../browser/axe.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const FILE = 'refused-row.json'
const COMPARE = '#/compare/petitions.handled?data=local-990909&year=2024'
const STATE = '有数字，未能载入'
const PLACE = `${FILE} 数据 第 4 行`

/** A county of one's own in which 乙镇's value is written "1,001", as text. */
async function openOwn(page: Page, link = COMPARE): Promise<void> {
  await openPage(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件', exact: true }).last().click()
  await (await choosing).setFiles(`mocks/field/${FILE}`)
  await expect(page.getByRole('dialog', { name: '本机数据' })).toContainText('自成数据集')
  await page.keyboard.press('Escape')
  await openPage(page, link)
}

async function savedCsv(page: Page): Promise<string> {
  await page.getByRole('button', { name: '另存', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^CSV/ }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test('a figure whose row was refused is told in the chart, its evidence leads to the row, and the link to the list', async ({
  page,
}) => {
  await openOwn(page)
  await expect(markOf(page, '乙镇')).toHaveAccessibleName(`乙镇：${STATE}`)
  await expect(page.getByRole('region', { name: '可比性' })).toContainText(`${STATE}：乙镇`)
  await expect(page.getByText(`锯齿：${STATE}`)).toBeVisible()
  await markOf(page, '乙镇').click()
  const evidence = evidenceOf(page, '乙镇')
  await expect(fieldOf(evidence, '原因')).toHaveText(`${PLACE}：value 应为数字，却是“1,001”`)
  await expect(fieldOf(evidence, '文件原值')).toHaveText('1,001 件')
  await expect(fieldOf(evidence, '数字原文')).toHaveText('1001件')
  await expectAccessible(page)
  await evidence.getByRole('link', { name: '到“数据”看这一行' }).click()
  await expectReady(page)
  const row = page.getByRole('row').filter({ hasText: '乙镇' })
  await expect(row).toContainText('未能载入')
  await expect(row.getByTitle(`${PLACE}：`)).toBeVisible()
  await expect(row).toContainText('2024 年全年')
})

test('the table and the file of the comparison say it, with the row it stands in', async ({ page }) => {
  await openOwn(page, `${COMPARE}&table=1`)
  const row = await rowOf(page, '乙镇')
  expect(row[1]).toBe(STATE)
  expect(row.at(-1)).toContain(PLACE)
  expect(row.join(' ')).not.toContain('未提及')
  const csv = await savedCsv(page)
  expect(csv).toMatch(new RegExp(`\\r\\n乙镇,"?${STATE}.*${PLACE}`))
  expect(csv).not.toContain('乙镇,未提及')
})

test('overview, matrix and profile say it, and nobody is said to have left it out', async ({ page }) => {
  await openOwn(page, '#/overview?data=local-990909&year=2024')
  expect((await rowOf(page, '乙镇'))[1]).toBe(STATE)
  await openPage(page, '#/data?data=local-990909&panel=matrix&year=2024')
  await expect(page.getByRole('button', { name: `乙镇，2024 年，信访办结：${STATE}` })).toBeVisible()
  await expect(page.getByRole('region', { name: '要点' })).toContainText('有数字、未能载入 1 项，不按 0 计。')
  await expect(page.getByRole('region', { name: '要点' })).not.toContainText('报得最少')
  await openPage(page, '#/town?data=local-990909&town=990909102&year=2024')
  await expect(page.getByRole('button', { name: `信访办结：${STATE}，查看 2024 年数据出处` })).toBeVisible()
})

test('a year that the sample of unrelated towns does not hold is 样本未收录 in every view', async ({ page }) => {
  await openPage(page, '#/trend/petitions.visitBatches?data=public-sample')
  await expect(page.getByText('方括号：样本未收录')).toBeVisible()
  for (const link of [
    '#/overview?data=public-sample&year=2020',
    '#/compare/petitions.visitBatches?data=public-sample&year=2020',
    '#/data?data=public-sample&panel=matrix&year=2020',
    '#/town?data=public-sample&town=440804101&year=2020',
  ]) {
    await openPage(page, link)
    const main = page.getByRole('main')
    await expect(main, link).toContainText(/样本未收录|未收录/)
    // The key of the matrix explains all states.
    const told = (await main.innerText()).replace(/有数字\s+报告为 0[\s\S]*?不公开/, '')
    expect(told, link).not.toMatch(/未报送|已报送/)
  }
})
