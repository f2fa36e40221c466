import { expectAccessible } from '../browser/axe.ts'
import { evidenceOf, fieldOf, markOf, marksOf, rowOf } from '../browser/viewLocators.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const HANDLED = '#/compare/petitions.handled?year=2024'

test('a document with thirty faults opens, says which rows it left out, and draws the rest', async ({ page }) => {
  await openPage(page, HANDLED, { mock: 'faults' })
  await expect(page.getByText('8 行有错未载入')).toBeVisible()
  await expect(marksOf(page)).toHaveCount(12)
  await expect(markOf(page, '枫桥镇')).toHaveAccessibleName(/132 件/)
})

test('a contradiction stands beside the evidence, with what it means and what to do', async ({ page }) => {
  await openPage(page, HANDLED, { mock: 'faults' })
  await markOf(page, '桃源镇').click()
  const quality = fieldOf(evidenceOf(page, '桃源镇'), '数据质量')
  await expect(quality).toContainText('严重')
  await expect(quality).toContainText('桃源镇 2024 年信访办结 155 件，多于信访受理 152 件。')
  await expect(quality).toContainText('请向该镇核实')
  await expect(fieldOf(evidenceOf(page, '桃源镇'), '数值')).toHaveText('155 件')
  await expectAccessible(page)
})

test('the same is said in English', async ({ page }) => {
  await openPage(page, '#/compare/satisfaction.rate?year=2024', { mock: 'faults' })
  await page.getByRole('button', { name: 'English' }).click()
  await markOf(page, '杏坪镇').click()
  const panel = page.getByRole('region', { name: /杏坪镇/ })
  const quality = fieldOf(panel, 'Data quality')
  await expect(quality).toContainText('Serious')
  await expect(quality).toContainText('stated as 99%, but its base figures give 91.7% (44/48).')
})

test('a missing report is told where the number would be', async ({ page }) => {
  await openPage(page, '#/compare/petitions.handled?year=2023', { mock: 'faults' })
  await markOf(page, '枫桥镇').click()
  await expect(evidenceOf(page, '枫桥镇')).toContainText('枫桥镇 2023 年未报送报告。')
})

test('a sound figure has no finding', async ({ page }) => {
  await openPage(page, HANDLED, { mock: 'faults' })
  await markOf(page, '枫桥镇').click()
  const evidence = evidenceOf(page, '枫桥镇')
  await expect(fieldOf(evidence, '数值')).toHaveText('132 件')
  await expect(evidence.getByRole('term').filter({ hasText: '数据质量' })).toHaveCount(0)
})

test('the table marks the numbers that have findings, and only them', async ({ page }) => {
  await openPage(page, HANDLED, { mock: 'faults' })
  await page.getByRole('button', { name: '看表' }).click()
  await expectReady(page)
  const badges = page.getByRole('img', { name: /^数据质量/ })
  await expect(badges).toHaveCount(1)
  await expect(badges).toHaveAccessibleName('数据质量：办结多于受理，1 条')
  const row = page.getByRole('row').filter({ has: badges })
  await expect(row.getByRole('rowheader')).toHaveText('桃源镇')
  expect((await rowOf(page, '桃源镇'))[1]).toBe('155 件')
  await expectAccessible(page)
})

test('personal data is pointed at and not repeated', async ({ page }) => {
  await openPage(page, '#/compare/petitions.received?year=2022', { mock: 'faults' })
  await markOf(page, '柳溪镇').click()
  const quality = fieldOf(evidenceOf(page, '柳溪镇'), '数据质量')
  await expect(quality).toContainText('附注中疑似有姓名（张某）')
  await expect(quality).not.toContainText('张三')
})
