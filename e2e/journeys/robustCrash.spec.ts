import { expectDeckKept, expectSlides, slidesOf, startDeckOf, writeTitle } from '../browser/briefingDesk.ts'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { markOf } from '../browser/viewLocators.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const SCREEN = '#/compare/petitions.handled?year=2025'

test('a page that crashes right after a change: deck, settings and own files are there again', async ({
  page,
  context,
}) => {
  await openPage(page, SCREEN)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件' }).last().click()
  const buffer = Buffer.from(demoCorrection())
  await (await choosing).setFiles({ name: '更正.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('dialog')).toContainText('已保存在本机，直到移除')
  await page.keyboard.press('Escape')
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await page.getByRole('dialog').getByLabel('石桥镇的同类组').selectOption('乡')
  await page.keyboard.press('Escape')
  await startDeckOf(page, ['甲', '乙'])
  await slidesOf(page).first().click()
  await writeTitle(page, '崩溃之前写的')
  await expectDeckKept(page)
  const crashed = page.waitForEvent('crash')
  // The page that crashes never answers.
  void (await context.newCDPSession(page)).send('Page.crash').catch(() => null)
  await crashed
  const again = await context.newPage()
  await openPage(again, '#/briefing')
  await expectSlides(again, ['崩溃之前写的', '乙'])
  await openPage(again, SCREEN)
  await expect(markOf(again, '石桥镇：99 件')).toBeVisible()
  await expect(again.getByRole('status').filter({ hasText: '本机设置' })).toContainText('1 镇的同类组')
})

test('a page that is closed with the last letter still warm: the letter is there', async ({ page, context }) => {
  await startDeckOf(page, ['甲'])
  await expectDeckKept(page)
  for (const times of [1, 2, 3, 4, 5]) {
    const last = context.pages().at(-1) ?? page
    await writeTitle(last, `第 ${times} 次`)
    await last.close({ runBeforeUnload: false })
    const again = await context.newPage()
    await openPage(again, '#/briefing')
    await expectSlides(again, [`第 ${times} 次`])
  }
})

test('reloaded with the last letter still warm: the letter is there', async ({ page }) => {
  await startDeckOf(page, ['甲'])
  await writeTitle(page, '重新打开之前写的')
  await page.reload()
  await expectSlides(page, ['重新打开之前写的'])
})
