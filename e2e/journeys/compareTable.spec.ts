import { evidenceOf, fieldOf, marksOf, columnOf, rowOf } from '../browser/viewLocators.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const HANDLED = '#/compare/petitions.handled'
const VISITS = '#/compare/legalAdvisor.visits'

test('the table tells 0, no report, another unit and an approximate number apart in words', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2022`)
  await page.getByRole('button', { name: '看表' }).click()
  await expectReady(page)
  expect(hashOf(page)).toBe(`${HANDLED}?year=2022&table=1`)
  expect((await rowOf(page, '东湖乡')).slice(1, 3)).toEqual(['0 件', '0'])
  expect((await rowOf(page, '云溪镇'))[1]).toMatch(/^100余 ?件$/)
  expect((await rowOf(page, '云溪镇'))[2]).toBe('101–199（推定）')
  expect((await rowOf(page, '平川镇'))[1]).toBe('未报送')
  expect((await rowOf(page, '大安镇'))[1]).toBe('270 人次')
  expect((await rowOf(page, '大安镇')).slice(4)).toEqual(['不可比', '单位不同，不入图'])
  expect((await rowOf(page, '清水镇')).slice(4)).toEqual(['不可比', '仅上半年'])
})

test('the table tells mentioned without a number from not mentioned', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2021&table=1`)
  expect((await rowOf(page, '城西街道'))[1]).toBe('提及，无数字')
  await openPage(page, `${HANDLED}?year=2024&table=1`)
  expect((await rowOf(page, '青禾镇'))[1]).toBe('未提及')
})

test('picture and table say the same of every town, in the same order', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2022`)
  const marks = await marksOf(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
  await page.getByRole('button', { name: '看表' }).click()
  await expectReady(page)
  const towns = await columnOf(page, '镇')
  const values = await columnOf(page, '数值')
  expect(marks).toHaveLength(15)
  const bare = (text: string): string => text.replaceAll(' ', '')
  for (const [index, mark] of marks.entries()) {
    expect(bare(mark)).toContain(bare(`${towns[index]}：${values[index]}`))
  }
})

test('a cell of the table opens the same evidence as the bar', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2022&table=1`)
  await page.getByRole('button', { name: '查看石桥镇2022年数据出处', exact: true }).click()
  await expect(fieldOf(evidenceOf(page, '石桥镇'), '数值')).toHaveText('214 件')
})

test('a neutral indicator is not ranked and says why', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2022`)
  const ranks = page.getByRole('button', { name: '显示名次' })
  await expect(ranks).toBeDisabled()
  await expect(ranks).toHaveAttribute('title', '中性指标不排名')
  await openPage(page, `${HANDLED}?year=2022&ranks=1&table=1`)
  await expect(page.getByRole('columnheader', { name: '名次' })).toBeHidden()
})

test('ranks of a directional indicator come on request only, within the peer group', async ({ page }) => {
  await openPage(page, `${VISITS}?year=2021&table=1`)
  await expect(page.getByRole('columnheader', { name: '名次' })).toBeHidden()
  await page.getByRole('button', { name: '显示名次' }).click()
  await expectReady(page)
  expect((await rowOf(page, '石桥镇')).at(-1)).toBe('第 1（镇 9 个）')
  expect((await rowOf(page, '东湖乡')).at(-1)).toBe('第 1（乡 2 个）')
  expect((await rowOf(page, '大安镇')).at(-1), 'ten months are not ranked among years').toBe('—')
  expect(hashOf(page)).toBe(`${VISITS}?year=2021&ranks=1&table=1`)
})

test('a measure that divides shows the quotient beside the reported number', async ({ page }) => {
  await openPage(page, `${VISITS}?year=2021&table=1`)
  expect((await rowOf(page, '石桥镇')).slice(1, 3)).toEqual(['227 次', '12.6'])
})

test('towns stand by value, or in official order when asked', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2022&table=1`)
  expect((await columnOf(page, '镇')).slice(0, 3)).toEqual(['石桥镇', '双河镇', '青禾镇'])
  await page.getByRole('button', { name: '按区划顺序' }).click()
  await expectReady(page)
  await expect(page.getByRole('button', { name: '按区划顺序' })).toHaveAttribute('aria-pressed', 'true')
  expect((await columnOf(page, '镇')).slice(0, 3)).toEqual(['城东街道', '城西街道', '石桥镇'])
  expect(hashOf(page)).toBe(`${HANDLED}?year=2022&sort=official&table=1`)
})

test('in either order the towns that are not compared stand last', async ({ page }) => {
  for (const sort of ['', '&sort=official']) {
    await openPage(page, `${HANDLED}?year=2022&table=1${sort}`)
    const answers = await columnOf(page, '是否可比')
    expect(answers.lastIndexOf('可比')).toBeLessThan(answers.indexOf('不可比'))
  }
})

test('two years show the change as an amount and in percent, or in words why there is none', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2022&vs=2021&table=1`)
  expect((await rowOf(page, '石桥镇')).slice(1, 5)).toEqual(['185 件', '214 件', '▲ 增加 29 件', '上升15.7%'])
  expect((await rowOf(page, '云溪镇'))[3]).toContain('增减不明（约数）')
  expect((await rowOf(page, '清水镇'))[3]).toBe('—（期间不同）')
  expect((await rowOf(page, '大安镇'))[3]).toContain('单位不同')
  expect((await rowOf(page, '云岭彝族苗族乡'))[3]).toBe('—（口径不同）')
  expect((await rowOf(page, '城西街道'))[1]).toBe('提及，无数字')
})

test('the change of a rate is told in percentage points', async ({ page }) => {
  await openPage(page, '#/compare/satisfaction.rate?year=2022&vs=2021&table=1')
  expect((await rowOf(page, '石桥镇'))[3]).toMatch(/个百分点|持平/)
})

test('a merger breaks the comparison with the year before', async ({ page }) => {
  await openPage(page, `${HANDLED}?year=2021&vs=2020&table=1`)
  expect((await rowOf(page, '高岭镇'))[3]).toBe('—（口径变化）')
  await openPage(page, `${HANDLED}?year=2022&vs=2020&table=1`)
  expect((await rowOf(page, '高岭镇'))[3]).toBe('—（口径变化）')
  await openPage(page, `${HANDLED}?year=2022&vs=2021&table=1`)
  expect((await rowOf(page, '高岭镇'))[4]).toContain('上升')
})
