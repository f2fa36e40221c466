import { expectAccessible } from '../browser/axe.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

test('the heading opens what the indicator counts, and gives the focus back', async ({ page }) => {
  await openPage(page, '#/compare/legalAdvisor.visits?year=2022')
  const opener = page.locator('h1').getByRole('button', { name: '法律顾问到村服务的指标说明' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog', { name: '指标说明：法律顾问到村服务' })
  await expect(note).toContainText('实际到村（社区）现场服务的次数')
  await expect(note).toContainText('每村每月 1 次以上')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(opener).toBeFocused()
  // The sign is drawn: what is read, copied and printed is the title.
  await expect(page.locator('h1')).toHaveText(/^2022 年\s*各镇\s*的\s*法律顾问到村服务/)
})

test('both indicators of a relation, rows of a profile, columns of the matrix and evidence open theirs', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog', { name: /^指标说明/ })
  await openPage(page, '#/relate/legalAdvisor.visits?against=satisfaction.rate')
  for (const name of ['法律顾问到村服务', '群众满意率']) {
    await page
      .locator('h1')
      .getByRole('button', { name: `${name}的指标说明` })
      .click()
    await expect(dialog.getByRole('heading')).toHaveText(`指标说明：${name}`)
    await dialog.getByRole('button', { name: '关闭' }).click()
  }
  for (const link of ['#/town?town=990101101', '#/data?panel=matrix&year=2022']) {
    await openPage(page, link)
    await page.getByRole('table').getByRole('button', { name: '信访办结的指标说明' }).first().click()
    await expect(dialog).toContainText('办结不等于化解')
    await page.keyboard.press('Escape')
  }
  await openPage(page, '#/compare/petitions.handled?year=2022&table=1')
  await page.getByRole('cell').getByRole('button').first().click()
  const evidence = page.getByRole('region', { name: /^数据出处 · / })
  await evidence.getByRole('button', { name: '信访办结的指标说明' }).first().click()
  await dialog.getByRole('link', { name: '比较各镇' }).click()
  await expect(dialog).toBeHidden()
  await expectReady(page)
})

test('paper carries the note of what it shows, in the language of the page', async ({ page }) => {
  await openPage(page, '#/compare/satisfaction.rate?year=2022')
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')))
  await expect(page.getByRole('heading', { name: '指标说明：群众满意率' })).toBeAttached()
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('heading', { name: '指标说明：群众满意率' })).toHaveCount(0)
  await page.keyboard.press('l')
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')))
  await expect(page.getByRole('heading', { name: /^About this indicator: / })).toBeAttached()
})
