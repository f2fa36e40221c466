import { marksOf } from '../browser/viewLocators.ts'
import { openMenu, takeOption } from '../browser/menu.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { firstChartMarks, recordReadiness, takeReadiness } from '../browser/readiness.ts'
import { expect, test } from '../browser/test.ts'

const THERE_AND_BACK = ['false', 'true']
const START = '#/compare/legalAdvisor.visits?year=2022'

test('the first chart is marked once, when there is one to see', async ({ page }) => {
  await openPage(page, START)
  expect(await firstChartMarks(page)).toBe(1)
  await page.keyboard.press('ArrowLeft')
  await expectReady(page)
  await page.getByRole('link', { name: '趋势' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('趋势')
  await expectReady(page)
  expect(await firstChartMarks(page)).toBe(1)
})

test('a page that opens on a table has no first chart until a chart is drawn', async ({ page }) => {
  await openPage(page, `${START}&table=1`)
  expect(await firstChartMarks(page)).toBe(0)
  await page.getByRole('button', { name: '看表' }).click()
  await expectReady(page)
  expect(await firstChartMarks(page)).toBe(1)
})

test('every change of the selection makes the page unready and, once painted, ready again', async ({ page }) => {
  await recordReadiness(page)
  await openPage(page, START)
  expect(await takeReadiness(page)).toEqual(THERE_AND_BACK)
  for (const key of ['ArrowLeft', 't', 't', 's', 'r', '3', '2', 't', 't', '1']) {
    await page.keyboard.press(key)
    await expectReady(page)
    expect(await takeReadiness(page), `after ${key}`).toEqual(THERE_AND_BACK)
  }
})

test('menus, Back and two years make the page ready again', async ({ page }) => {
  await recordReadiness(page)
  await openPage(page, START)
  const menu = await openMenu(page, '年份')
  await takeReadiness(page)
  await takeOption(
    page,
    menu,
    menu.getByRole('group', { name: '与哪一年比较' }).getByRole('option', { name: '2020 年' }),
  )
  await expectReady(page)
  expect(await takeReadiness(page)).toEqual(THERE_AND_BACK)
  await page.goBack()
  await expectReady(page)
  await expect(page.getByRole('button', { name: '年份：2022 年', exact: true })).toBeVisible()
  expect(await takeReadiness(page)).toEqual(THERE_AND_BACK)
})

test('opening evidence is no change of the selection, and the page stays ready', async ({ page }) => {
  await recordReadiness(page)
  await openPage(page, START)
  await takeReadiness(page)
  await marksOf(page).first().click()
  await expect(page.getByRole('region', { name: /^数据出处 · / })).toBeVisible()
  expect(await takeReadiness(page)).not.toContain('false')
})

test('choosing again what is chosen leaves the page ready', async ({ page }) => {
  await openPage(page, START)
  const menu = await openMenu(page, '比较方式')
  await takeOption(page, menu, menu.getByRole('option', { name: '总量' }))
  await expectReady(page)
  const again = await openMenu(page, '比较方式')
  await takeOption(page, again, again.getByRole('option', { name: '总量' }))
  await expectReady(page)
})

test('the other data set, an error and an empty data set end ready too', async ({ page, allowNoise }) => {
  allowNoise(/status of 500/)
  await openPage(page, '#/compare?data=public-sample')
  await openPage(page, '', { mock: 'empty' })
  await openPage(page, '', { mock: 'error' })
  await expect(page.getByRole('alert')).toBeVisible()
})
