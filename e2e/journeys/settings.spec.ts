import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { openMenu, pressUntilFocused } from '../browser/menu.ts'
import { expectReady, openPage } from '../browser/openPage.ts'
import { rowOf } from '../browser/viewLocators.ts'
import { expect, test } from '../browser/test.ts'

const RANKS = '#/compare/legalAdvisor.visits?year=2022&ranks=1&table=1'
const MONTHLY = '#/compare/legalAdvisor.visits?year=2022&per=village-month'

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', {
    name: /^(?:同类组、标准、水印与外观|Peer groups, standards, watermark and appearance)$/,
  })
}

async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click()
  await expect(dialogOf(page)).toBeVisible()
  return dialogOf(page)
}

/** The sign above the view. */
function signOf(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /本机设置|已全部恢复/ })
}

async function rankOf(page: Page, town: string): Promise<string | undefined> {
  return (await rowOf(page, town)).find((text) => text.startsWith('第 '))
}

test('a town put into another group is ranked there, the menu follows, and a reload keeps it', async ({ page }) => {
  await openPage(page, RANKS)
  expect(await rankOf(page, '龙泉镇')).toMatch(/^第 2（镇 /)
  const dialog = await openSettings(page)
  await dialog.getByLabel('石桥镇的同类组').selectOption('乡')
  await expect(dialog.getByRole('status').last()).toContainText('本机设置：1 镇的同类组')
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(signOf(page)).toContainText('本机设置：1 镇的同类组')
  expect(await rankOf(page, '龙泉镇')).toMatch(/^第 1（镇 /)
  expect(await rankOf(page, '石桥镇')).toMatch(/^第 1（乡 /)
  await page.reload()
  await expectReady(page)
  await expect(signOf(page)).toContainText('本机设置：1 镇的同类组')
  expect(await rankOf(page, '石桥镇')).toMatch(/^第 1（乡 /)
  const menu = await openMenu(page, '镇')
  await expect(menu.getByRole('option', { name: /^“乡”类各地/ })).toContainText('4 镇')
})

test('all settings are undone at once, and that can be taken back', async ({ page }) => {
  await openPage(page, RANKS)
  const dialog = await openSettings(page)
  await dialog.getByLabel('石桥镇的同类组').selectOption('乡')
  await page.keyboard.press('Escape')
  await signOf(page).getByRole('button', { name: '全部恢复文档所定' }).click()
  await expect(signOf(page)).toContainText('已全部恢复文档所定')
  expect(await rankOf(page, '石桥镇')).toMatch(/^第 1（镇 /)
  await signOf(page).getByRole('button', { name: '撤回' }).click()
  expect(await rankOf(page, '石桥镇')).toMatch(/^第 1（乡 /)
  await signOf(page).getByRole('button', { name: '全部恢复文档所定' }).click()
  await signOf(page).getByRole('button', { name: '知道了' }).click()
  await expect(signOf(page)).toBeHidden()
  await page.reload()
  await expectReady(page)
  await expect(signOf(page)).toBeHidden()
})

test('several towns make a new group, with the keyboard alone', async ({ page }) => {
  await openPage(page, RANKS)
  await pressUntilFocused(page, 'Tab', page.getByRole('banner').getByRole('button', { name: '设置' }))
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog).toBeVisible()
  for (const town of ['石桥镇', '龙泉镇', '白鹭镇']) {
    await pressUntilFocused(page, 'Tab', dialog.getByRole('checkbox', { name: `选中${town}` }))
    await page.keyboard.press('Space')
  }
  await expect(dialog.getByText('已选 3 个镇')).toBeVisible()
  await pressUntilFocused(page, 'Shift+Tab', dialog.getByLabel('选择同类组'))
  await page.keyboard.press('End')
  await expect(dialog.getByLabel('新同类组的名称')).toBeFocused()
  await page.keyboard.insertText('重点镇')
  await page.keyboard.press('Enter')
  await pressUntilFocused(page, 'Tab', dialog.getByRole('button', { name: '设置', exact: true }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('重点镇 3 个')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('banner').getByRole('button', { name: '设置' })).toBeFocused()
  expect(await rankOf(page, '白鹭镇')).toBe('第 3（重点镇 3 个）')
  const menu = await openMenu(page, '镇')
  await menu.getByRole('option', { name: /^“重点镇”类各地/ }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row')).toHaveCount(4)
})

test('a standard is changed, checked, removed and restored, and line and takeaways follow', async ({ page }) => {
  await openPage(page, MONTHLY)
  await expect(page.getByText('标准 每村每月 1 次以上（默认值，可由各县另定）')).toBeVisible()
  await expect(page.getByText('达标 2 镇、未达标 9 镇')).toBeVisible()
  await page.getByRole('button', { name: '标准', exact: true }).click()
  const dialog = dialogOf(page)
  const value = dialog.getByLabel(/^数值/)
  await expect(value).toBeFocused()
  await expect(dialog.getByText('原为：每村每月 1 次以上（默认值，可由各县另定）')).toBeVisible()
  for (const [text, fault] of [
    ['', '请填写数值'],
    ['一次', '请填写数字'],
    ['-1', '标准不能为负数'],
  ] as const) {
    await value.fill(text)
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText(fault)
    await expect(value).toBeFocused()
  }
  await value.fill('０.９')
  await dialog.getByLabel(/^依据/).fill('')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('请写明依据')
  await dialog.getByLabel(/^依据/).fill('县法治办〔2023〕5号')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('标准 每村每月 0.9 次以上（县法治办〔2023〕5号）')).toBeVisible()
  await expect(page.getByText('达标 4 镇、未达标 7 镇')).toBeVisible()
  await expect(signOf(page)).toContainText('本机设置：1 项标准')
  await page.getByRole('button', { name: '标准', exact: true }).click()
  await dialog.getByRole('button', { name: '不设标准' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/未达标 \d 镇/)).toBeHidden()
  await openSettings(page)
  await dialog.getByRole('button', { name: '标准', exact: true }).click()
  await dialog.getByRole('button', { name: '恢复：法律顾问到村服务' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('达标 2 镇、未达标 9 镇')).toBeVisible()
  await expect(signOf(page)).toBeHidden()
})

test('a rate cannot be asked to exceed 100%', async ({ page }) => {
  await openPage(page, '#/compare/satisfaction.rate?year=2022')
  await page.getByRole('button', { name: '标准', exact: true }).click()
  await dialogOf(page).getByLabel(/^数值/).fill('101%')
  await page.keyboard.press('Enter')
  await expect(dialogOf(page).getByRole('alert')).toContainText('不能超过 100%')
  await dialogOf(page).getByLabel(/^数值/).fill('95%')
  await page.keyboard.press('Enter')
  await expect(dialogOf(page).getByRole('cell', { name: '95%以上' })).toBeVisible()
})

test('the exported document carries groups and standards', async ({ page }) => {
  await openPage(page, MONTHLY)
  const dialog = await openSettings(page)
  await dialog.getByLabel('石桥镇的同类组').selectOption('乡')
  await dialog.getByRole('button', { name: '标准', exact: true }).click()
  await dialog.getByRole('button', { name: '修改：法律顾问到村服务' }).click()
  await dialog.getByLabel(/^数值/).fill('2')
  await page.keyboard.press('Enter')
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '导出含设置的文档' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('demo-county-r2.json')
  const document: unknown = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(document).toMatchObject({ format: 'town-report/1', meta: { id: 'demo-county', revision: 2 } })
  // As the format says; only what is looked at is named.
  const { areas, indicators, observations } = document as {
    areas: { name: string; group: string }[]
    indicators: { id: string; standard: unknown }[]
    observations: unknown[]
  }
  expect(areas.find((area) => area.name === '石桥镇')?.group).toBe('乡')
  expect(areas.find((area) => area.name === '双河镇')?.group).toBe('镇')
  const standard = { op: 'ge', value: 2, measure: 'village-month', source: '本县自定' }
  expect(indicators.find((one) => one.id === 'legalAdvisor.visits')?.standard).toEqual(standard)
  expect(observations.length).toBeGreaterThan(1000)
  await expect(dialog.getByRole('status').last()).toContainText('已导出 demo-county-r2.json')
})

test('settings belong to one data set', async ({ page }) => {
  await openPage(page, RANKS)
  await (await openSettings(page)).getByLabel('石桥镇的同类组').selectOption('乡')
  await openPage(page, '#/compare?data=public-sample')
  await expect(signOf(page)).toBeHidden()
  await openPage(page, RANKS)
  await expect(signOf(page)).toContainText('1 镇的同类组')
})

test('a browser that keeps nothing still shows the settings, and says that they will not last', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'QuotaExceededError')
    }
  })
  await openPage(page, RANKS)
  await (await openSettings(page)).getByLabel('石桥镇的同类组').selectOption('乡')
  await page.keyboard.press('Escape')
  await expect(signOf(page)).toContainText('浏览器不允许保存，关闭页面后失效')
  expect(await rankOf(page, '石桥镇')).toMatch(/^第 1（乡 /)
})

for (const text of [
  '{',
  '[]',
  '{"version":1,"groups":[["__proto__","镇"]],"standards":[]}',
  '{"version":1,"groups":7}',
]) {
  test(`kept text that is none of ours is ignored: ${text}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('zhenjian.settings.demo-county', kept), text)
    await openPage(page, RANKS)
    await expect(signOf(page)).toBeHidden()
    expect(await rankOf(page, '石桥镇')).toMatch(/^第 1（镇 /)
  })
}

for (const words of [
  {
    language: '中文',
    settings: '设置',
    standards: '标准',
    edit: '修改：法律顾问到村服务',
    group: '石桥镇的同类组',
    save: '保存',
  },
  {
    language: 'English',
    settings: 'Settings',
    standards: 'Standards',
    edit: 'Change: Legal-adviser visits to villages',
    group: 'Peer group of 石桥镇',
    save: 'Save',
  },
]) {
  test(`axe finds nothing in groups, standards, a faulty form and the sign, in ${words.language}`, async ({ page }) => {
    await openPage(page, MONTHLY)
    if (words.language === 'English') await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('banner').getByRole('button', { name: words.settings }).click()
    const dialog = dialogOf(page)
    await dialog.getByLabel(words.group).selectOption('乡')
    await dialog.getByRole('checkbox').nth(1).check()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: words.standards, exact: true }).click()
    await dialog.getByRole('button', { name: words.edit }).click()
    await dialog.getByLabel(/^(?:数值|Value)/).fill('x')
    await dialog.getByRole('button', { name: words.save }).click()
    await expect(dialog.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expectAccessible(page)
  })
}

test('52 towns are set without leaving the dialog', async ({ page }) => {
  await openPage(page, '#/compare', { mock: 'big' })
  const dialog = await openSettings(page)
  await expect(dialog.getByRole('row')).toHaveCount(53)
  await dialog.getByRole('checkbox', { name: '选中全部镇' }).check()
  await dialog.getByLabel('选择同类组').selectOption('乡')
  await dialog.getByRole('button', { name: '设置', exact: true }).click()
  await expect(dialog.getByRole('status').last()).toContainText('本机设置：36 镇的同类组')
})
