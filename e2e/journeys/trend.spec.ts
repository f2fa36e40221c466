import {
  clickMark,
  evidenceOf,
  fieldOf,
  layerOf,
  markOf,
  marksOf,
  placesOfMarks,
  rowOf,
} from '../browser/viewLocators.ts'
import { openMenu, pressUntilFocused, takeOption, wordOf } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const TREND = '#/trend/petitions.handled'

test('the trend opens from the navigation with the same question and all years', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.getByRole('link', { name: '趋势' }).click()
  await expect(wordOf(page, '年份')).toHaveText('2018–2025 年')
  await expect(wordOf(page, '指标')).toHaveText('信访办结')
  await expectReady(page)
  await expect(page.getByText('未选镇时，突出末年最高、最低（约数按下限）和中断报送的镇')).toBeVisible()
})

test('towns are chosen by keyboard and the link carries them', async ({ page }) => {
  await openPage(page, TREND)
  const menu = await openMenu(page, '镇')
  await takeOption(page, menu, menu.getByRole('option', { name: '青禾镇' }))
  await takeOption(page, menu, menu.getByRole('option', { name: '大安镇' }))
  await page.keyboard.press('Escape')
  await expectReady(page)
  await expect(wordOf(page, '镇')).toHaveText('青禾镇、大安镇')
  await expect(markOf(page, '2018 年 青禾镇：103 件')).toBeVisible()
  expect(hashOf(page)).toBe(`${TREND}?towns=990101103.109`)
})

test('years are narrowed to a planning period', async ({ page }) => {
  await openPage(page, TREND)
  const menu = await openMenu(page, '年份')
  await takeOption(page, menu, menu.getByRole('option', { name: '八五普法' }))
  await expect(wordOf(page, '年份')).toHaveText('2021–2025 年')
  expect(hashOf(page)).toBe(`${TREND}?years=2021-2025`)
  await expectReady(page)
  const labels = (await placesOfMarks(layerOf(page))).map(({ label }) => label)
  expect(labels.some((label) => label.startsWith('2021 年'))).toBe(true)
  expect(labels.filter((label) => label.startsWith('2020 年'))).toEqual([])
})

test('arrows move along a line and between lines, and Enter opens the evidence', async ({ page }) => {
  await openPage(page, `${TREND}?towns=990101101.103`)
  await pressUntilFocused(page, 'Tab', marksOf(page).first())
  await pressUntilFocused(page, 'ArrowRight', markOf(page, '2021 年 石桥镇'))
  await expect(wordOf(page, '年份'), 'the arrows stay on the chart').toHaveText('2018–2025 年')
  await page.keyboard.press('Enter')
  await expect(fieldOf(evidenceOf(page, '石桥镇'), '数值')).toHaveText('185 件')
  await page.keyboard.press('ArrowDown')
  await expect(markOf(page, '2021 年 ')).toBeFocused()
  await expect(markOf(page, '2021 年 石桥镇')).toHaveCount(0)
})

test('gaps, part-years, other units and other scopes stand in words in the table', async ({ page }) => {
  await openPage(page, `${TREND}?table=1`)
  const [, ...green] = await rowOf(page, '青禾镇')
  expect(green[1], '2019').toBe('59 仅上半年')
  expect(green[6], '2024').toBe('未提及')
  const [, ...safe] = await rowOf(page, '大安镇')
  expect(safe[2], '2020').toBe('未报送')
  expect(safe[3], '2021').toBe('138 仅截至 11 月 12 日')
  expect(safe[4], '2022').toContain('270 人次 单位不同')
  const [, ...cloud] = await rowOf(page, '云岭彝族苗族乡')
  expect(cloud[3], '2021').toContain('县级交办 38 件；系统转送 24 件')
  const [, ...west] = await rowOf(page, '城西街道')
  expect(west.slice(0, 4)).toEqual(['约70', '80', '65', '提及，无数字'])
  expect((await rowOf(page, '东湖乡'))[3]).toBe('0')
})

test('a merger is a break in the table, and the merged town has no figures after it', async ({ page }) => {
  await openPage(page, `${TREND}?table=1`)
  expect((await rowOf(page, '高岭镇'))[4]).toBe('82 口径变化')
  expect((await rowOf(page, '松坪乡')).slice(1, 4)).toEqual(['25', '30', '25'])
  for (const cell of (await rowOf(page, '松坪乡')).slice(4)) expect(cell).not.toMatch(/\d/)
})

test('the median of each year says of how many towns', async ({ page }) => {
  await openPage(page, `${TREND}?table=1`)
  expect((await rowOf(page, '全县中位数')).at(-1)).toBe('109（11 镇）')
})

test('a cell of the table opens the evidence of that town and year', async ({ page }) => {
  await openPage(page, `${TREND}?table=1`)
  await page.getByRole('button', { name: /查看青禾镇2019年数据出处/ }).click()
  const evidence = evidenceOf(page, '青禾镇')
  await expect(fieldOf(evidence, '数值')).toHaveText('59 件')
  await expect(fieldOf(evidence, '期间')).toHaveText('2019年1月1日至2019年6月30日')
})

test('the picture says the same as the table of a part-year and of a silent year', async ({ page }) => {
  await openPage(page, `${TREND}?towns=990101103.109`)
  const labels = (await placesOfMarks(layerOf(page))).map(({ label }) => label)
  expect(labels).toContain('2019 年 青禾镇：59 件；仅上半年')
  expect(labels).toContain('2020 年 大安镇：未报送')
  expect(labels).toContain('2024 年 青禾镇：未提及')
})

test('small multiples show each town, on one axis until asked, and then with a warning', async ({ page }) => {
  await openPage(page, TREND)
  await page.getByRole('button', { name: '分镇小图' }).click()
  await expectReady(page)
  expect(hashOf(page)).toBe(`${TREND}?multiples=1`)
  const warning = page.getByText('各图坐标不同，不能比高低')
  await expect(warning).toBeHidden()
  await page.getByRole('button', { name: '各自坐标' }).click()
  await expectReady(page)
  await expect(warning).toBeVisible()
  expect(hashOf(page)).toBe(`${TREND}?multiples=1&axes=1`)
  await page.getByRole('button', { name: '各自坐标' }).click()
  await expect(warning).toBeHidden()
  await page.getByRole('button', { name: '分镇小图' }).click()
  await expectReady(page)
  expect(hashOf(page)).toBe(TREND)
})

test('marks of small multiples open evidence too', async ({ page }) => {
  await openPage(page, `${TREND}?towns=990101101.103&multiples=1`)
  await clickMark(page, '2022 年 石桥镇')
  await expect(fieldOf(evidenceOf(page, '石桥镇'), '数值')).toHaveText('214 件')
})

test('a trend of counts names no best and no worst', async ({ page }) => {
  await openPage(page, TREND)
  await expect(page.getByText('数量多少不分优劣，不着色、不排名')).toBeVisible()
})
