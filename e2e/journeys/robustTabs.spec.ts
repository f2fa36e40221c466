import type { BrowserContext, Page } from 'playwright/test'
import { expectDeckKept, expectSlides, slidesOf, startDeckOf, writeTitle } from '../browser/briefingDesk.ts'
import { markOf } from '../browser/viewLocators.ts'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const SCREEN = '#/compare/petitions.handled?year=2025'

/** A second tab on the same deck, in which neither hears the other: each only sees what storage holds when it looks. */
async function openDeaf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await openPage(page, '#/briefing')
  return page
}

test('two tabs write on different slides of one deck without hearing each other: both stay', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await startDeckOf(page, ['甲', '乙', '丙'])
  await expectDeckKept(page)
  const other = await openDeaf(context)
  await expectSlides(other, ['甲', '乙', '丙'])
  await slidesOf(page).nth(0).click()
  await writeTitle(page, '甲 第一窗')
  await expectDeckKept(page)
  await expectSlides(other, ['甲', '乙', '丙'])
  await slidesOf(other).nth(2).click()
  await writeTitle(other, '丙 第二窗')
  await expectSlides(other, ['甲 第一窗', '乙', '丙 第二窗'])
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expectSlides(page, ['甲 第一窗', '乙', '丙 第二窗'])
  await page.reload()
  await expectSlides(page, ['甲 第一窗', '乙', '丙 第二窗'])
})

test('two tabs write the same title: the later stands, the earlier beside it', async ({ page, context }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await startDeckOf(page, ['甲', '乙'])
  await expectDeckKept(page)
  const other = await openDeaf(context)
  await slidesOf(page).nth(0).click()
  await writeTitle(page, '先写的')
  await expectDeckKept(page)
  await slidesOf(other).nth(0).click()
  await writeTitle(other, '后写的')
  await expectSlides(other, ['后写的', '先写的', '乙'])
})

test('a deck removed in one tab while the other writes in it is not lost', async ({ page, context }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await startDeckOf(page, ['甲', '乙'])
  await expectDeckKept(page)
  const other = await openDeaf(context)
  await slidesOf(page).nth(0).click()
  await writeTitle(page, '刚写的')
  await expectDeckKept(page)
  await other.getByRole('button', { name: '删除', exact: true }).click()
  await expectSlides(other, ['刚写的', '乙'])
})

test('both write letter by letter at the same time, hearing each other: nothing is lost, nothing doubled', async ({
  page,
  context,
}) => {
  await startDeckOf(page, ['甲', '乙'])
  await expectDeckKept(page)
  const other = await context.newPage()
  await openPage(other, '#/briefing')
  await slidesOf(page).nth(0).click()
  await slidesOf(other).nth(1).click()
  const [mine, theirs] = [page, other].map((one) => one.getByLabel('标题', { exact: true }))
  await Promise.all([mine?.pressSequentially('abcdefghij'), theirs?.pressSequentially('klmnopqrst')])
  for (const one of [page, other]) await expectSlides(one, ['abcdefghij甲', 'klmnopqrst乙'])
})

test('settings made in one tab show in the other, and neither takes back the other’s', async ({ page, context }) => {
  const sign = (one: Page) => one.getByRole('status').filter({ hasText: '本机设置' })
  await openPage(page, SCREEN)
  const other = await context.newPage()
  await openPage(other, SCREEN)
  for (const [one, town] of [
    [page, '石桥镇'],
    [other, '云溪镇'],
  ] as const) {
    await one.getByRole('banner').getByRole('button', { name: '设置' }).click()
    await one.getByRole('dialog').getByLabel(`${town}的同类组`).selectOption('乡')
    await one.keyboard.press('Escape')
  }
  for (const one of [page, other]) await expect(sign(one)).toContainText('2 镇的同类组')
  await page.reload()
  await expect(sign(page)).toContainText('2 镇的同类组')
})

test('a file loaded in one tab shows in the other, with the sign that it is there', async ({ page, context }) => {
  await openPage(page, SCREEN)
  const other = await context.newPage()
  await openPage(other, SCREEN)
  await expect(markOf(other, '石桥镇：229 件')).toBeVisible()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '载入文件' }).last().click()
  const buffer = Buffer.from(demoCorrection())
  await (await choosing).setFiles({ name: '更正.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('dialog', { name: '本机数据' })).toContainText('已保存在本机，直到移除')
  await expect(markOf(other, '石桥镇：99 件')).toBeVisible()
  await expect(other.getByRole('complementary', { name: '本机数据' })).toBeVisible()
})
