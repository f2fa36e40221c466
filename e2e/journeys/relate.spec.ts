import { expectAccessible } from '../browser/axe.ts'
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
import { openMenu, pressUntilFocused, searchMenu, takeOption, wordOf } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const IN_2022 = '#/relate/petitions.handled?year=2022&against=propaganda.events'

test('a relation opens from the navigation with an activity beside an outcome', async ({ page }) => {
  await openPage(page, '#/overview')
  await page.getByRole('link', { name: '关联' }).click()
  await expect(wordOf(page, '指标')).toHaveText('法律顾问到村服务')
  await expect(wordOf(page, '对照指标')).toHaveText('群众满意率')
  await expectReady(page)
  await expect(marksOf(page).first()).toBeVisible()
  await expect(page.getByText('只看同时出现，不表明因果')).toBeVisible()
})

test('the words of the heading change both sides, their measures too, and the link carries them', async ({ page }) => {
  await openPage(page, '#/relate?year=2022')
  const indicator = await openMenu(page, '指标')
  await searchMenu(page, indicator, '信访办结')
  await takeOption(page, indicator, indicator.getByRole('option', { name: '信访办结', exact: true }))
  const against = await openMenu(page, '对照指标')
  await searchMenu(page, against, '普法宣传')
  await takeOption(page, against, against.getByRole('option', { name: /^普法宣传活动/ }))
  const measure = await openMenu(page, '对照比较方式')
  await takeOption(page, measure, measure.getByRole('option', { name: /^每村/ }))
  await expectReady(page)
  expect(hashOf(page)).toBe('#/relate/petitions.handled?year=2022&against=propaganda.events&aper=villages')
  await expect(page.getByText('纵轴：普法宣传活动（场次/村）')).toBeVisible()
})

test('who picks the other side’s indicator changes sides', async ({ page }) => {
  await openPage(page, IN_2022)
  const menu = await openMenu(page, '指标')
  await takeOption(page, menu, menu.getByRole('option', { name: /^普法宣传活动/ }))
  await expect(wordOf(page, '指标')).toHaveText('普法宣传活动')
  await expect(wordOf(page, '对照指标')).toHaveText('信访办结')
})

test('arrows go from town to town, and Enter shows what stands behind both figures', async ({ page }) => {
  await openPage(page, IN_2022)
  await pressUntilFocused(page, 'Tab', marksOf(page).first())
  await expect(markOf(page, '东湖乡：信访办结 0 件')).toBeFocused()
  await pressUntilFocused(page, 'ArrowRight', markOf(page, '云溪镇'))
  await expect(wordOf(page, '年份'), 'the arrows stay on the chart').toHaveText('2022 年')
  await page.keyboard.press('Enter')
  const evidence = evidenceOf(page, '云溪镇')
  const across = evidence.getByRole('region', { name: '信访办结' })
  const up = evidence.getByRole('region', { name: '普法宣传活动' })
  await expect(fieldOf(across, '数值')).toHaveText('100余件')
  await expect(fieldOf(across, '理解为')).toContainText('101–199 件')
  await expect(fieldOf(up, '数值')).toHaveText('26 场次')
})

test('who is not compared is listed with the axis and the reason, and none of them counts as 0', async ({ page }) => {
  await openPage(page, IN_2022)
  const verdict = page.getByRole('region', { name: '可比性' })
  await expect(verdict).toContainText('12')
  await expect(verdict).toContainText('横轴 · 信访办结：不能比的')
  await expect(verdict).toContainText('单位不同，不入图：大安镇')
  await expect(verdict).toContainText('未报送：平川镇')
  await clickMark(page, '平川镇')
  await expect(markOf(page, '平川镇')).toHaveAccessibleName('平川镇：信访办结 未报送；普法宣传活动 未报送')
  await expect(evidenceOf(page, '平川镇')).toContainText('没有收到这一期的报告，不按 0 计。')
})

test('a town with one figure only stands in the margin and says what is missing', async ({ page }) => {
  await openPage(page, '#/relate?year=2022')
  await clickMark(page, '东湖乡')
  const evidence = evidenceOf(page, '东湖乡')
  await expect(fieldOf(evidence.getByRole('region', { name: '法律顾问到村服务' }), '数值')).toHaveText('98 次')
  await expect(evidence.getByRole('region', { name: '群众满意率' })).toContainText('报告没有说到这项指标，不按 0 计')
})

test('takeaways open the numbers of a town they name, and say nothing of cause', async ({ page }) => {
  await openPage(page, IN_2022)
  const takeaways = page.getByRole('region', { name: '要点' })
  await expect(
    takeaways.getByRole('button', { name: /Theil–Sen 中位斜率，12 镇，仅为同时出现，不表明因果/ }),
  ).toBeVisible()
  await takeaways.getByRole('button', { name: /均高于中位数的有 石桥镇/ }).click()
  await expect(evidenceOf(page, '石桥镇')).toContainText('214 件')
  const said = (await takeaways.innerText()).replaceAll('不表明因果', '')
  expect(said).not.toMatch(/导致|促进|带动|影响|因果|因此/)
})

test('below eight comparable towns there is no slope, and the legend says so', async ({ page }) => {
  await openPage(page, `${IN_2022}&towns=990101101.102.103.104.105`)
  await expect(page.getByRole('list', { name: '图例' })).toContainText('可比的镇不足 8 个')
  await expect(page.getByText('Theil–Sen')).toHaveCount(0)
})

test('paths show the same towns over the years, and the link carries them', async ({ page }) => {
  await openPage(page, '#/relate?towns=990101101.102.103')
  await page.getByRole('button', { name: '逐年路径' }).click()
  await expectReady(page)
  await expect(wordOf(page, '年份')).toHaveText('2018–2025 年')
  expect(hashOf(page)).toBe('#/relate?towns=990101101.102.103&paths=1')
  await markOf(page, '2018 年 石桥镇').focus()
  await page.keyboard.press('Enter')
  await expect(fieldOf(evidenceOf(page, '石桥镇'), '期间')).toContainText('2018年')
  await page.keyboard.press('ArrowRight')
  await expect(markOf(page, '2019 年 石桥镇')).toBeFocused()
  await page.getByRole('button', { name: '逐年路径' }).click()
  await expect(wordOf(page, '年份')).toHaveText('2025 年')
})

test('the table holds both figures, their periods, and why a town is not compared', async ({ page }) => {
  await openPage(page, IN_2022)
  await page.getByRole('button', { name: '看表' }).click()
  await expectReady(page)
  expect(await rowOf(page, '石桥镇')).toEqual(['石桥镇', '214 件', '32 场次', '2022 年全年', '可比', '—'])
  const [, across, , , comparable, note] = await rowOf(page, '大安镇')
  expect([across, comparable]).toEqual(['270 人次', '不可比'])
  expect(note).toContain('横轴单位不同')
  const absent = await rowOf(page, '平川镇')
  expect(absent.slice(1, 3)).toEqual(['未报送', '未报送'])
})

test('unrelated towns are shown side by side and not compared', async ({ page }) => {
  await openPage(page, '#/relate?data=public-sample')
  await expect(page.getByText('跨县样本，仅并列展示，不作比较')).toBeVisible()
  await expect(page.getByRole('region', { name: '可比性' })).toContainText('不可比')
  await expect(page.getByRole('region', { name: '要点' })).toContainText('没有可作比较的要点')
  expect((await rowOf(page, '坡头镇'))[1]).toBe('15.3（183 次）')
})

test('52 towns and ten years draw as points, as paths and as a table', async ({ page }) => {
  await openPage(page, '#/relate', { mock: 'big' })
  await expect(markOf(page, '.+：法律顾问到村服务')).toBeVisible()
  await page.getByRole('button', { name: '逐年路径' }).click()
  await expectReady(page)
  await expect(wordOf(page, '年份')).toHaveText('2016–2025 年')
  await expect(marksOf(page)).toHaveCount(1)
  expect((await placesOfMarks(layerOf(page))).length).toBeGreaterThan(400)
  await page.getByRole('button', { name: '看表' }).click()
  await expectReady(page)
  await expect(page.locator('tbody tr')).toHaveCount(520)
})

const SCREENS = {
  points: IN_2022,
  paths: '#/relate?paths=1&towns=990101101.102.103',
  table: `${IN_2022}&table=1`,
  'public sample': '#/relate?data=public-sample',
} as const

for (const [name, hash] of Object.entries(SCREENS)) {
  test(`axe finds nothing in either language: relation, ${name}`, async ({ page }) => {
    await openPage(page, hash)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    await expectAccessible(page)
  })
}

test('axe finds nothing: open evidence of both figures', async ({ page }) => {
  await openPage(page, IN_2022)
  await clickMark(page, '石桥镇')
  await expect(evidenceOf(page, '石桥镇')).toBeVisible()
  await expectAccessible(page)
})
