import { evidenceOf, fieldOf, markOf, marksOf, rowOf } from '../browser/viewLocators.ts'
import { wordOf } from '../browser/menu.ts'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const SAMPLE = 'data=public-sample'

test('the public sample opens from the header, each town on its latest report, and is not comparable', async ({
  page,
}) => {
  await openPage(page)
  await page.getByRole('button', { name: /^切换数据集/ }).click()
  await page.getByRole('option', { name: /公开样本/ }).click()
  await expect(page.getByRole('button', { name: /^切换数据集：公开样本/ })).toBeVisible()
  await expect(wordOf(page, '年份')).toHaveText('各镇最近一期')
  const verdict = page.getByRole('region', { name: '可比性' })
  await expect(verdict).toContainText('不可比')
  await expect(verdict).toContainText('各镇不属同一个县，仅并列展示，不作比较')
  await expect(page.getByText('演示数据（虚构）')).toBeHidden()
})

test('坡头镇 reads 1.27 visits per village-month, with 12 villages and 12 months as denominator', async ({ page }) => {
  await openPage(page, `#/compare/legalAdvisor.visits?${SAMPLE}&per=village-month`)
  await expect(markOf(page, '坡头镇.*1\\.27 次/村·月')).toBeVisible()
  await markOf(page, '坡头镇').click()
  const evidence = evidenceOf(page, '坡头镇')
  await expect(fieldOf(evidence, '数值')).toHaveText('183 次')
  await expect(fieldOf(evidence, '换算')).toHaveText('1.27 次/村·月')
  await expect(fieldOf(evidence, '分母')).toContainText('12 个')
  await expect(fieldOf(evidence, '分母')).toContainText('12 个月')
  await expect(fieldOf(evidence, '报告')).toContainText('《坡头镇人民政府关于2019年度法治政府建设的工作报告》')
  await expect(fieldOf(evidence, '数字原文')).toHaveText('法律顾问实际到村社服务总次数183次')
})

test('官埠桥镇 above 96 % is read as 96–100', async ({ page }) => {
  await openPage(page, `#/compare/satisfaction.rate?${SAMPLE}`)
  await expect(markOf(page, '官埠桥镇')).toHaveAccessibleName(/96%以上/)
  await markOf(page, '官埠桥镇').click()
  const evidence = evidenceOf(page, '官埠桥镇')
  await expect(fieldOf(evidence, '数值')).toHaveText('96%以上')
  await expect(fieldOf(evidence, '理解为')).toHaveText(/^96–100%/)
})

test('苍城镇 reports five months and stands beside no whole year', async ({ page }) => {
  await openPage(page, `#/compare/petitions.visitBatches?${SAMPLE}&table=1`)
  expect((await rowOf(page, '苍城镇（2020 年）'))[3]).toBe('2020 年 1–5 月')
  await openPage(page, `#/compare/propaganda.events?${SAMPLE}&scope=法治宣传&span=Y&table=1`)
  expect((await rowOf(page, '苍城镇（2020 年）'))[4]).toContain('仅1–5 月')
})

test('no row of unrelated towns is called comparable', async ({ page }) => {
  for (const indicator of ['petitions.visitBatches', 'petitions.handled', 'satisfaction.rate', 'legalAdvisor.visits']) {
    await openPage(page, `#/compare/${indicator}?${SAMPLE}&table=1`)
    await expect(page.getByRole('region', { name: '可比性' }), indicator).toContainText('不可比')
    // What holds of every row is said once, of all.
    await expect(page.getByRole('columnheader', { name: '是否可比' }), indicator).toHaveCount(0)
    await expect(page.getByRole('cell', { name: '可比', exact: true }), indicator).toHaveCount(0)
  }
})

test('开城镇 speaks of its visits without a number, and that is not 0', async ({ page }) => {
  await openPage(page, `#/compare/legalAdvisor.visits?${SAMPLE}`)
  await expect(markOf(page, '开城镇')).toHaveAccessibleName(/^开城镇.*：提及，无数字$/)
  await markOf(page, '开城镇').click()
  const evidence = evidenceOf(page, '开城镇')
  await expect(evidence).toContainText('报告说到了这项工作，但没有给出数字，不按 0 计。')
  await expect(fieldOf(evidence, '数字原文')).toHaveText('一村一法律顾问')
  await expect(fieldOf(evidence, '期间')).toContainText('（推断）')
})

test('庙坝镇 has figures of two scopes, which are never added', async ({ page }) => {
  for (const indicator of ['petitions.handled', 'petitions.received', 'petitions.resolved']) {
    for (const view of ['', '&table=1']) {
      await openPage(page, `#/compare/${indicator}?${SAMPLE}${view}`)
      await expect(page.getByRole('main')).not.toContainText('56')
      await expect(page.getByRole('button', { name: '56' })).toHaveCount(0)
    }
  }
})

test('庙坝镇 tells the cases settled in each scope', async ({ page }) => {
  await openPage(page, `#/compare/petitions.resolved?${SAMPLE}&table=1`)
  const row = await rowOf(page, '庙坝镇（2021 年）')
  expect(row[1]).toBe('县级交办 46 件；系统转送 4 件')
  expect(row[4]).toContain('口径不同')
})

test('unrelated towns are neither ranked nor given a median or takeaways', async ({ page }) => {
  await openPage(page, `#/compare/legalAdvisor.visits?${SAMPLE}&ranks=1&table=1`)
  await expect(page.getByRole('columnheader', { name: '名次' })).toBeHidden()
  await expect(page.getByRole('region', { name: '要点' })).toContainText('没有可作比较的要点。')
  await expect(page.getByText(/中位数/)).toBeHidden()
})

test('a sample of one report a town accuses nobody of silence over the years', async ({ page }) => {
  await openPage(page, `#/trend/petitions.visitBatches?${SAMPLE}`)
  await expect(page.getByRole('region', { name: '要点' })).not.toContainText('起未报送')
})

test('every number of the sample leads to a titled report, a section and a phrase', async ({ page }) => {
  await openPage(page, `#/compare/propaganda.materials?${SAMPLE}`)
  const count = await marksOf(page).count()
  for (let index = 0; index < count; index += 1) {
    const mark = marksOf(page).nth(index)
    if (!/份/.test((await mark.getAttribute('aria-label')) ?? '')) continue
    await mark.click()
    const evidence = page.getByRole('region', { name: /^数据出处 · / })
    await expect(fieldOf(evidence, '报告')).toHaveText(/^《.+》/)
    await expect(fieldOf(evidence, '位置')).toHaveText(/^第.+节$/)
    await expect(fieldOf(evidence, '数字原文')).not.toBeEmpty()
  }
})
