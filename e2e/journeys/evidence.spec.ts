import { evidenceOf, fieldOf, markOf } from '../browser/viewLocators.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

test('a restated figure shows the new number and every earlier one with its report', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2021&per=total')
  await markOf(page, '青禾镇：124 次').click()
  const evidence = evidenceOf(page, '青禾镇')
  await expect(fieldOf(evidence, '数值')).toHaveText('124 次')
  await expect(fieldOf(evidence, '报告')).toContainText('《青禾镇2022年法治政府建设情况报告》')
  await expect(fieldOf(evidence, '数字原文')).toHaveText('上年124次')
  await expect(fieldOf(evidence, '附注')).toHaveText('本报告更正上年数')
  await expect(fieldOf(evidence, '历次修订')).toContainText('119 次（青禾镇2021年法治政府建设情况报告）')
})

test('a number per village shows its denominator with year and source', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2021')
  await markOf(page, '石桥镇').click()
  const evidence = evidenceOf(page, '石桥镇')
  await expect(fieldOf(evidence, '数值')).toHaveText('227 次')
  await expect(fieldOf(evidence, '换算')).toHaveText('12.6 次/村')
  await expect(fieldOf(evidence, '分母')).toHaveText('18 个（2021 年，石桥镇2021年法治政府建设情况报告）')
})

test('a town that never told its villages has no quotient and says so', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2022')
  await markOf(page, '云岭彝族苗族乡').click()
  await expect(markOf(page, '云岭彝族苗族乡')).toHaveAccessibleName(/缺分母/)
  const evidence = evidenceOf(page, '云岭彝族苗族乡')
  await expect(fieldOf(evidence, '数值')).toHaveText('143 次')
  await expect(evidence.getByRole('term').filter({ hasText: /^换算$/ })).toHaveCount(0)
})

test('a figure of other scopes is told scope by scope and never added', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2025')
  await markOf(page, '双河镇').click()
  const evidence = evidenceOf(page, '双河镇')
  await expect(evidence).toContainText('98 件')
  await expect(evidence).toContainText('70 件')
  await expect(page.locator('body')).not.toContainText('168')
})

test('a provisional figure carries its status', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2025')
  await markOf(page, '清水镇').click()
  await expect(fieldOf(evidenceOf(page, '清水镇'), '状态')).toHaveText('快报数（P）')
})

test('zero in words is a number whose phrase is shown', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await markOf(page, '东湖乡').click()
  const evidence = evidenceOf(page, '东湖乡')
  await expect(fieldOf(evidence, '数值')).toHaveText('0 件')
  await expect(fieldOf(evidence, '数字原文')).toHaveText('未发生信访事项')
})

test('a small base is shown beside its rate', async ({ page }) => {
  await openPage(page, '#/compare/satisfaction.rate?year=2023')
  await markOf(page, '东湖乡').click()
  const evidence = evidenceOf(page, '东湖乡')
  await expect(fieldOf(evidence, '数值')).toHaveText('4/6')
  await expect(fieldOf(evidence, '标记')).toContainText('基数不足 30，小样本')
})

test('an inferred period is said to be inferred', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2020')
  await markOf(page, '城西街道').click()
  const evidence = evidenceOf(page, '城西街道')
  await expect(fieldOf(evidence, '期间')).toContainText('（推断）')
  await expect(fieldOf(evidence, '报告')).toContainText('未注明日期')
})

test('a stated rate shows the counts behind it, even where they disagree', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handledRate?year=2022')
  await markOf(page, '西山乡').click()
  const evidence = evidenceOf(page, '西山乡')
  await expect(fieldOf(evidence, '数值')).toHaveText('99%')
  await expect(fieldOf(evidence, '基数')).toHaveText('44/48')
})

test('changing the question keeps no evidence of the old one', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await markOf(page, '石桥镇').click()
  await expect(fieldOf(evidenceOf(page, '石桥镇'), '数值')).toHaveText('214 件')
  // On a mark the arrow keys mean the marks; anywhere else they mean the year.
  await page.getByRole('main').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('button', { name: '年份：2021 年' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^数据出处/ })).not.toContainText('214')
})

test('a sentence about several towns leads to the number of each of them', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2022')
  await page.getByRole('button', { name: /^可比 12 镇合计/ }).click()
  const numbers = page.getByRole('group', { name: '这句话依据的数字' })
  await expect(numbers.getByRole('button')).toHaveCount(12)
  await numbers.getByRole('button', { name: '东湖乡' }).click()
  await expect(fieldOf(evidenceOf(page, '东湖乡'), '数值')).toHaveText('0 件')
  await expect(numbers.getByRole('button', { name: '东湖乡' })).toHaveAttribute('aria-pressed', 'true')
})
