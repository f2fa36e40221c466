import type { Locator, Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { evidenceOf, fieldOf } from '../browser/viewLocators.ts'
import { openMenu, searchMenu, takeOption, wordOf } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const STONE_BRIDGE = '#/town?year=2023&town=990101101'

/** The row of an indicator, by its name as written. */
function rowOf(page: Page, indicator: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name: indicator, exact: true }) })
}

function partOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true })
}

/** A key that this keyboard does not have: as a Chinese input method sends it. */
async function sendKey(page: Page, key: { key: string; code?: string }): Promise<void> {
  await page.locator('body').dispatchEvent('keydown', key)
}

test('a link opens the profile: a row each indicator, headline ones first, levels apart at the end', async ({
  page,
}) => {
  await openPage(page, STONE_BRIDGE)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('石桥镇')
  await expect(page.getByText('属示例县（虚构） · 类别：镇 · 区划代码 990101101 · 10 份报告')).toBeVisible()
  const names = await page
    .getByRole('region', { name: /的档案$/ })
    .getByRole('rowheader')
    .allInnerTexts()
  const first = names.map((name) => name.split('\n')[0])
  expect(first.slice(0, 4)).toEqual(['信访办结', '法律顾问到村服务', '普法宣传活动', '群众满意率'])
  expect(first.slice(-4)).toEqual(['基本情况', '村（社区）数', '常住人口', '顾问律师数'])
})

test('a row says value, peers, position and change; only what has a better side says which', async ({ page }) => {
  await openPage(page, STONE_BRIDGE)
  await expect(rowOf(page, '信访办结')).toContainText('221 件')
  await expect(rowOf(page, '信访办结')).toContainText('中位数 117')
  await expect(rowOf(page, '信访办结')).toContainText('81–168（9 镇）')
  await expect(rowOf(page, '信访办结')).toContainText('多于同类中位数')
  await expect(rowOf(page, '信访办结')).toContainText('▲ 上升3.3%')
  await expect(rowOf(page, '信访办结')).not.toContainText(/优于|落后于/)
  await expect(rowOf(page, '普法宣传活动')).toContainText('优于全部同类镇')
  await expect(rowOf(page, '信访化解')).toContainText('—（本年未提及）')
  await expect(rowOf(page, '法律顾问到村服务')).toContainText('报告：274 次')
})

test('town and year are chosen in the heading, by keyboard', async ({ page }) => {
  await openPage(page, STONE_BRIDGE)
  const towns = await openMenu(page, '哪个镇')
  await searchMenu(page, towns, '清水')
  await takeOption(page, towns, towns.getByRole('option', { name: '清水镇' }))
  await expect(wordOf(page, '哪个镇')).toHaveText('清水镇')
  const years = await openMenu(page, '年份')
  await takeOption(page, years, years.getByRole('option', { name: '2022 年' }))
  await expectReady(page)
  expect(hashOf(page)).toBe('#/town?year=2022&town=990101108')
  await expect(rowOf(page, '信访办结')).toContainText('63 件')
  await expect(rowOf(page, '信访办结')).toContainText('仅上半年')
  await expect(rowOf(page, '信访办结')).toContainText('—（期间不同）')
})

test('brackets lead to the town before and after, also as a Chinese keyboard sends them, and round the ends', async ({
  page,
}) => {
  await openPage(page, STONE_BRIDGE)
  const town = wordOf(page, '哪个镇')
  await page.keyboard.press(']')
  await expect(town).toHaveText('双河镇')
  await page.keyboard.press('[')
  await sendKey(page, { key: '【' })
  await expect(town).toHaveText('城西街道')
  await sendKey(page, { key: 'Process', code: 'BracketRight' })
  await expect(town).toHaveText('石桥镇')
  await page.getByRole('button', { name: '上一个镇：城西街道' }).click()
  await page.getByRole('button', { name: '上一个镇：城东街道' }).click()
  await expect(page.getByText('第 1/16 个，按区划顺序')).toBeVisible()
  await page.keyboard.press('[')
  await expect(town).toHaveText('松坪乡')
  await page.keyboard.press(']')
  await expect(town).toHaveText('城东街道')
})

test('brackets typed into a search field are text', async ({ page }) => {
  await openPage(page, STONE_BRIDGE)
  const menu = await openMenu(page, '哪个镇')
  await searchMenu(page, menu, ']]')
  await expect(menu.getByRole('searchbox')).toHaveValue(']]')
  expect(hashOf(page)).toBe(STONE_BRIDGE)
})

test('a value opens its evidence, and so does a takeaway', async ({ page }) => {
  await openPage(page, STONE_BRIDGE)
  await page.getByRole('button', { name: '普法宣传活动：39 场次，查看 2023 年数据出处' }).click()
  const events = evidenceOf(page, '石桥镇 · 普法宣传活动')
  await expect(fieldOf(events, '数值')).toHaveText('39 场次')
  await expect(fieldOf(events, '报告')).toContainText('《石桥镇2023年法治政府建设情况报告》')
  await partOf(page, '要点')
    .getByRole('button', { name: /^法律顾问到村服务 15\.2 次\/村，高于可比的全部 7 个同类镇/ })
    .click()
  await expect(fieldOf(evidenceOf(page, '石桥镇 · 法律顾问到村服务'), '数值')).toHaveText('274 次')
})

test('evidence stays in sight of the row it was opened from', async ({ page }) => {
  await openPage(page, STONE_BRIDGE)
  const value = page.getByRole('button', { name: /^常住人口：/ })
  await value.scrollIntoViewIfNeeded()
  await value.click()
  await expect(fieldOf(evidenceOf(page, '石桥镇 · 常住人口'), '数值')).toBeInViewport()
  await expect(value).toBeInViewport()
})

test('an indicator leads to the comparison among its peers', async ({ page }) => {
  await openPage(page, STONE_BRIDGE)
  await page.getByRole('link', { name: '群众满意率', exact: true }).click()
  await expectReady(page)
  await expect(wordOf(page, '指标')).toHaveText('群众满意率')
  await expect(wordOf(page, '年份')).toHaveText('2023 年')
  await expect(wordOf(page, '镇')).toHaveText('“镇”类各地')
})

test('what two reports say of one figure stands together, and each telling opens its own evidence', async ({
  page,
}) => {
  await openPage(page, STONE_BRIDGE)
  const part = partOf(page, '历次修订')
  await expect(part.getByRole('rowheader', { name: '2023 年全年 信访办结' })).toBeVisible()
  await expect(part.getByRole('row', { name: /221 件/ })).toContainText('采用')
  await expect(part.getByRole('row', { name: /228 件/ })).toContainText('与采用的不一致')
  await part.getByRole('button', { name: /^228 件/ }).click()
  const evidence = evidenceOf(page, '石桥镇 · 信访办结')
  await expect(fieldOf(evidence, '数值')).toHaveText('228 件')
  await expect(fieldOf(evidence, '报告')).toContainText('《石桥镇2023年法治政府建设情况报告》')
  await part.getByRole('button', { name: /^221 件/ }).click()
  await expect(fieldOf(evidence, '报告')).toContainText('《石桥镇2024年法治政府建设情况报告》')
})

test('findings of the town stand in its profile, this year first, and mark the value', async ({ page }) => {
  await openPage(page, '#/town?year=2022&town=990101201')
  await expect(rowOf(page, '信访办结率').getByRole('img')).toBeVisible()
  const said = partOf(page, '数据质量').getByRole('listitem')
  await expect(said.first()).toContainText('2022 年')
  await said.first().getByRole('link').click()
  await expectReady(page)
  expect(hashOf(page)).toContain('#/compare/')
})

test('reports are listed with period and date, and years without one in their place', async ({ page }) => {
  await openPage(page, '#/town?year=2022&town=990101110')
  const reports = partOf(page, '报告')
  await expect(reports.getByRole('row', { name: /2021 年全年/ })).toContainText(
    '《平川镇2021年法治政府建设情况报告》平川镇人民政府（虚构）2022年3月20日10 个',
  )
})

test('a town without a report this year says so before anything else', async ({ page }) => {
  await openPage(page, '#/town?year=2022&town=990101110')
  await expect(partOf(page, '报告').getByRole('row', { name: /2022 年未报送/ })).toBeVisible()
  await expect(partOf(page, '要点').getByRole('listitem').first()).toHaveText('2022 年未报送。')
  await expect(rowOf(page, '信访办结')).toContainText('未报送')
  await expect(rowOf(page, '信访办结')).not.toContainText(/^0$/)
  await page.getByRole('button', { name: '信访办结：未报送，查看 2022 年数据出处' }).click()
  await expect(evidenceOf(page, '平川镇 · 信访办结')).toContainText('没有收到这一期的报告，不按 0 计。')
})

test('a merged town shows its last year and leads to its successor, which names it in turn', async ({ page }) => {
  await openPage(page, '#/town?town=990101204')
  const note = page.getByRole('note')
  await expect(note).toContainText('松坪乡并入高岭镇（2020年12月31日）。')
  await expect(note).toContainText('2025 年松坪乡已撤并，以下为 2020 年的情况。')
  await expect(rowOf(page, '信访办结')).toContainText('25 件')
  await expect(page.getByRole('button', { name: /：不适用，查看/ })).toHaveCount(0)
  await note.getByRole('link', { name: '高岭镇' }).click()
  await expectReady(page)
  await expect(wordOf(page, '哪个镇')).toHaveText('高岭镇')
  await expect(note).toContainText('松坪乡并入高岭镇（2020年12月31日）。合并前后的数字不作比较。')
  await note.getByRole('link', { name: '松坪乡' }).click()
  await expect(wordOf(page, '哪个镇')).toHaveText('松坪乡')
})

test('the change across a merger is not told', async ({ page }) => {
  await openPage(page, '#/town?year=2021&town=990101107')
  await expect(rowOf(page, '信访办结')).toContainText('—（口径变化）')
})

test('unrelated towns have no peers and no position, and it is said why', async ({ page }) => {
  await openPage(page, '#/town?data=public-sample')
  await expect(page.getByText('各镇不属同一个县，没有同类镇可比')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: '位置' })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: '同类其他镇' })).toHaveCount(0)
  await expect(page.getByText('未报送')).toHaveCount(0)
  await page
    .getByRole('button', { name: /查看 \d+ 年数据出处/ })
    .first()
    .click()
  await expect(page.getByRole('term').filter({ hasText: /^报告$/ })).toBeVisible()
})

test('forty indicators of a town among 52 open, step on and open evidence', async ({ page }) => {
  await openPage(page, '#/town', { mock: 'big' })
  await expect(page.getByRole('region', { name: /的档案$/ }).getByRole('link')).toHaveCount(40)
  const town = wordOf(page, '哪个镇')
  const first = await town.innerText()
  await page.keyboard.press(']')
  await expect(town).not.toHaveText(first)
  await expectReady(page)
  await page.getByRole('button', { name: /^法律援助：.*查看/ }).click()
  await expect(fieldOf(page.getByRole('region', { name: /^数据出处 · .* 法律援助$/ }), '数值')).toBeInViewport()
})

for (const [name, hash] of Object.entries({
  'a town': STONE_BRIDGE,
  'a merged town': '#/town?town=990101204',
  'a town with half a year': '#/town?year=2022&town=990101108',
  'an unrelated town': '#/town?data=public-sample',
})) {
  test(`axe finds nothing in either language: ${name}`, async ({ page }) => {
    await openPage(page, hash)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    await expectAccessible(page)
  })
}

test('axe finds nothing: open evidence', async ({ page }) => {
  await openPage(page, STONE_BRIDGE)
  await page.getByRole('button', { name: /^普法宣传活动：/ }).click()
  await expect(evidenceOf(page, '石桥镇 · 普法宣传活动')).toBeVisible()
  await expectAccessible(page)
})

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1024, height: 768 } })

  test('neither the page nor the table scrolls sideways, in either language', async ({ page }) => {
    for (const hash of [STONE_BRIDGE, '#/town?year=2021&town=990101203']) {
      await openPage(page, hash)
      await expectNoSideways(page)
      await page.getByRole('button', { name: /English|中文/ }).click()
      await expectNoSideways(page)
    }
  })
})

async function expectNoSideways(page: Page): Promise<void> {
  const table = page.getByRole('main').getByRole('table').first()
  const beyond = await table.evaluate((element) => {
    const root = document.documentElement
    return [
      root.scrollWidth - root.clientWidth,
      element.getBoundingClientRect().right - (element.parentElement?.getBoundingClientRect().right ?? 0),
    ]
  })
  expect(Math.max(...beyond)).toBeLessThanOrEqual(0.5)
}
