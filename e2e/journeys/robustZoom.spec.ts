import type { Locator } from 'playwright/test'
import { addTextSlide } from '../browser/briefingDesk.ts'
import { expectNothingLost } from '../browser/lost.ts'
import { markOf } from '../browser/viewLocators.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

// 1366 × 768 at 200 %.
test.use({ viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 })

const VIEWS = [
  '#/overview',
  '#/compare/petitions.handled?year=2022',
  '#/trend/petitions.handled',
  '#/town?town=990101101',
  '#/relate',
  '#/data',
  '#/data?panel=findings',
  '#/data?panel=matrix',
  '#/briefing',
] as const

for (const language of ['中文', 'English'] as const) {
  test(`at 200 % no view loses a control or scrolls sideways, in ${language}`, async ({ page }) => {
    await openPage(page, VIEWS[0])
    if (language === 'English') await page.getByRole('button', { name: 'English' }).click()
    for (const view of VIEWS) {
      await openPage(page, view)
      await expectNothingLost(page, view)
    }
  })
}

test('at 200 % a deck can be worked on, and shown', async ({ page }) => {
  await openPage(page, VIEWS[1])
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '查看这一页' }).click()
  await expect(page.getByLabel('标题', { exact: true })).toBeVisible()
  await addTextSlide(page, '一个很长很长的标题，长到在半个屏幕上要折成几行才放得下，也不能把旁边的按钮挤出去')
  await expectNothingLost(page, 'desk')
  for (const name of ['放映', '存为文件']) {
    const button = page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()
    await button.scrollIntoViewIfNeeded()
    await expect(button).toBeInViewport()
  }
  await openPage(page, '#/briefing?mode=present')
  await expectNothingLost(page, 'presentation')
  await openPage(page, '#/briefing?mode=print')
  await expectNothingLost(page, 'print')
})

test('at 200 % every dialog and menu can be used to its end', async ({ page }) => {
  // What is closed before it has come opens after all.
  async function measure(where: string, shown: Locator): Promise<void> {
    await expect(shown).toBeVisible()
    await expectNothingLost(page, where)
  }
  async function close(shown: Locator): Promise<void> {
    await page.keyboard.press('Escape')
    await expect(shown).toBeHidden()
  }
  const dialog = page.getByRole('dialog')
  await openPage(page, VIEWS[1])
  await page.keyboard.press('/')
  await dialog.getByRole('combobox').fill('镇')
  await measure('search', dialog.getByRole('option').first())
  await close(dialog)
  await page.keyboard.press('?')
  await measure('keys', dialog)
  await close(dialog)
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await measure('groups', dialog.getByLabel('石桥镇的同类组'))
  await dialog.getByRole('button', { name: '标准', exact: true }).click()
  await dialog.getByRole('button', { name: /^修改/ }).first().click()
  await measure('standards', dialog.getByLabel(/^数值/))
  await close(dialog)
  await page.getByRole('button', { name: '另存' }).first().click()
  const save = page.getByRole('menuitem', { name: /PNG/ })
  await measure('save', save)
  await close(save)
  await markOf(page, '云溪镇：100余').click()
  await measure('evidence', page.getByRole('term').filter({ hasText: /^数字原文$/ }))
  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await measure('data sets', page.getByRole('option').first())
})
