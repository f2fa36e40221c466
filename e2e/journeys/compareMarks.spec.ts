import { evidenceOf, fieldOf, markOf, marksOf } from '../browser/viewLocators.ts'
import { pressUntilFocused } from '../browser/menu.ts'
import { canvasDots } from '../browser/canvasDots.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const YEAR_2022 = '#/compare/petitions.handled?year=2022'

test('a mark is reached by Tab and arrows, and Enter opens all that stands behind an approximate number', async ({
  page,
}) => {
  await openPage(page, YEAR_2022)
  await pressUntilFocused(page, 'Tab', marksOf(page).first())
  await pressUntilFocused(page, 'ArrowDown', markOf(page, '云溪镇：100余'))
  await page.keyboard.press('Enter')
  const evidence = evidenceOf(page, '云溪镇')
  await expect(fieldOf(evidence, '数值')).toHaveText(/^100余 ?件$/)
  await expect(fieldOf(evidence, '理解为')).toHaveText('101–199 件（推定）')
  await expect(fieldOf(evidence, '口径')).toHaveText('报告总数')
  await expect(fieldOf(evidence, '期间')).toHaveText('2022年1月1日至2022年12月31日')
  await expect(fieldOf(evidence, '报告')).toContainText('《云溪镇2022年法治政府建设情况报告》')
  await expect(fieldOf(evidence, '位置')).toHaveText('第一（三）3节')
  await expect(fieldOf(evidence, '数字原文')).toHaveText('100余件')
  await expect(fieldOf(evidence, '状态')).toHaveText('正常')
  await expect(fieldOf(evidence, '标记')).toHaveText('约数，按用语推定区间')
})

test('Escape closes the evidence and leaves the focus on its mark', async ({ page }) => {
  await openPage(page, YEAR_2022)
  await pressUntilFocused(page, 'Tab', marksOf(page).first())
  await page.keyboard.press('Enter')
  await expect(evidenceOf(page, '石桥镇')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(evidenceOf(page, '石桥镇')).toBeHidden()
  await expect(markOf(page, '石桥镇')).toBeFocused()
})

test('the marks are one stop of Tab, and End and Home go to the last and the first town', async ({ page }) => {
  await openPage(page, YEAR_2022)
  await pressUntilFocused(page, 'Tab', marksOf(page).first())
  await page.keyboard.press('End')
  await expect(marksOf(page).last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(marksOf(page).first()).toBeFocused()
  await page.keyboard.press('Tab')
  for (const mark of await marksOf(page).all()) await expect(mark).not.toBeFocused()
})

test('each mark says its number or, in words, why there is none', async ({ page }) => {
  await openPage(page, YEAR_2022)
  await expect(markOf(page, '石桥镇')).toHaveAccessibleName('石桥镇：214 件')
  await expect(markOf(page, '云溪镇')).toHaveAccessibleName(/^云溪镇：100余 ?件$/)
  await expect(markOf(page, '东湖乡')).toHaveAccessibleName('东湖乡：0 件')
  await expect(markOf(page, '清水镇')).toHaveAccessibleName('清水镇：63 件；仅上半年')
  await expect(markOf(page, '大安镇')).toHaveAccessibleName(/^大安镇：270 人次.*单位不同/)
  await expect(markOf(page, '平川镇')).toHaveAccessibleName('平川镇：未报送')
})

test('a click on a bar opens its evidence, a second town replaces it', async ({ page }) => {
  await openPage(page, YEAR_2022)
  await markOf(page, '石桥镇').click()
  await expect(fieldOf(evidenceOf(page, '石桥镇'), '数值')).toHaveText('214 件')
  await expect(markOf(page, '石桥镇')).toHaveAttribute('aria-pressed', 'true')
  await markOf(page, '双河镇').click()
  await expect(fieldOf(evidenceOf(page, '双河镇'), '数值')).toHaveText('162 件')
  await expect(evidenceOf(page, '石桥镇')).toBeHidden()
})

test('a takeaway opens the numbers that carry it', async ({ page }) => {
  await openPage(page, YEAR_2022)
  await page
    .getByRole('region', { name: '要点' })
    .getByRole('button', { name: /云溪镇只写“100余件”/ })
    .click()
  const evidence = evidenceOf(page, '云溪镇')
  await expect(fieldOf(evidence, '数字原文')).toHaveText('100余件')
  await expect(fieldOf(evidence, '理解为')).toContainText('101–199')
})

test('a town without a report says so in its evidence and is not counted as 0', async ({ page }) => {
  await openPage(page, YEAR_2022)
  await markOf(page, '平川镇').click()
  await expect(evidenceOf(page, '平川镇')).toContainText('没有收到这一期的报告，不按 0 计。')
  await expect(page.getByRole('region', { name: '可比性' })).toContainText('未报送：平川镇')
})

test('in two years of a town both figures are told', async ({ page }) => {
  await openPage(page, `${YEAR_2022}&vs=2021`)
  await marksOf(page).filter({ visible: true }).first().focus()
  await page.keyboard.press('Enter')
  const evidence = page.getByRole('region', { name: /^数据出处 · / })
  await expect(evidence.getByRole('term').filter({ hasText: /^数值$/ })).toHaveCount(2)
  await expect(evidence).toContainText('2022年1月1日至2022年12月31日')
  await expect(evidence).toContainText('2021年1月1日至2021年12月31日')
})

test('a picture stepped to is the picture opened, whatever stood there before', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  const opened = await page.evaluateHandle(canvasDots)
  for (const year of ['2025', '2018', '2022']) {
    await openPage(page, `#/compare/petitions.handled?year=${year}`)
  }
  const furthest = async (): Promise<number> => {
    const dots = [opened, await page.evaluateHandle(canvasDots)] as const
    return page.evaluate(
      ([before, after]) => before.reduce((most, dot, at) => Math.max(most, Math.abs(dot - (after[at] ?? -255))), 0),
      dots,
    )
  }
  // Painted means handed to the canvas: the frame that shows it may still be coming. Fading bars are dithered.
  await expect.poll(furthest).toBeLessThanOrEqual(2)
})
