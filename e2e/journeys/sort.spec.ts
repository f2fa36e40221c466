import type { Locator, Page } from 'playwright/test'
import { expectAccessible } from '../browser/axe.ts'
import { marksOf } from '../browser/viewLocators.ts'
import { pressUntilFocused } from '../browser/menu.ts'
import { expectReady, hashOf, openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

interface Journey {
  link: string
  /** The head that is pressed. */
  head: RegExp
  /** What each press writes into the link, says of the head, and puts first and last. */
  presses: readonly (readonly [sort: string, aria: 'ascending' | 'descending' | 'none', first: string, last: string])[]
}

const HANDLED = '#/compare/petitions.handled?year=2022'

/** Every table there is, each by a number or a change; what has none stands last both ways. */
const JOURNEYS: Readonly<Record<string, Journey>> = {
  'one year': {
    link: `${HANDLED}&table=1`,
    head: /^数值/,
    presses: [
      ['sort=-value', 'ascending', '东湖乡', '平川镇'],
      ['sort=official', 'none', '城东街道', '平川镇'],
      ['', 'descending', '石桥镇', '平川镇'],
    ],
  },
  'the change between two years': {
    link: `${HANDLED}&vs=2021&table=1`,
    head: /^增减$/,
    presses: [
      ['sort=change', 'descending', '石桥镇', '云岭彝族苗族乡'],
      ['sort=-change', 'ascending', '东湖乡', '云岭彝族苗族乡'],
    ],
  },
  'the same in percent': {
    link: `${HANDLED}&vs=2021&table=1`,
    head: /^增减幅度/,
    presses: [
      ['sort=percent', 'descending', '城东街道', '云岭彝族苗族乡'],
      ['sort=-percent', 'ascending', '东湖乡', '云岭彝族苗族乡'],
    ],
  },
  'the earlier of two years': {
    link: `${HANDLED}&vs=2021&table=1`,
    head: /^2021 年/,
    presses: [['sort=before', 'descending', '石桥镇', '云岭彝族苗族乡']],
  },
  'a year of a trend': {
    link: '#/trend/petitions.handled?table=1',
    head: /^2025/,
    presses: [
      ['sort=2025', 'descending', '石桥镇', '全县中位数'],
      ['sort=-2025', 'ascending', '东湖乡', '全县中位数'],
      ['', 'none', '城东街道', '全县中位数'],
    ],
  },
  'an axis of a relation': {
    link: '#/relate?table=1&year=2025',
    head: /^群众满意率/,
    presses: [
      ['sort=y', 'descending', '石桥镇', '西山乡'],
      ['sort=-y', 'ascending', '城西街道', '西山乡'],
    ],
  },
  'the overview': {
    link: '#/overview?year=2025',
    head: /群众满意率/,
    presses: [
      ['sort=satisfaction.rate', 'descending', '石桥镇', '西山乡'],
      ['sort=-satisfaction.rate', 'ascending', '城西街道', '西山乡'],
      ['', 'none', '城东街道', '云岭彝族苗族乡'],
    ],
  },
  'the profile of a town': {
    link: '#/town?town=990101001&year=2025',
    head: /^较上年/,
    presses: [
      ['sort=change', 'descending', '法律顾问到村服务', '顾问律师数'],
      ['sort=-change', 'ascending', '普法宣传活动', '顾问律师数'],
    ],
  },
  'the rows of the data': {
    link: '#/data/petitions.handled?year=2022&state=every',
    head: /^数值/,
    presses: [
      ['sort=value', 'ascending', '东湖乡', '平川镇'],
      ['sort=-value', 'descending', '大安镇', '平川镇'],
    ],
  },
}

/** The names of the rows, as they stand. */
async function namesOn(page: Page): Promise<string[]> {
  const names = await page.getByRole('table').first().locator('tbody th[scope=row]').allInnerTexts()
  return names.map((name) => (name.split('\n')[0] ?? '').replace(/ ?注$/, '').trim())
}

function headOf(page: Page, name: RegExp): Locator {
  return page.getByRole('columnheader', { name })
}

/** An indicator's head holds the button of its note too, before the one that sorts. */
function sortButtonOf(page: Page, name: RegExp): Locator {
  return headOf(page, name).getByRole('button').last()
}

async function expectSorted(
  page: Page,
  head: RegExp,
  [sort, aria, first, last]: Journey['presses'][number],
): Promise<void> {
  await expectReady(page)
  await expect(headOf(page, head)).toHaveAttribute('aria-sort', aria)
  expect(/[?&](sort=[^&]*)/.exec(hashOf(page))?.[1] ?? '').toBe(sort)
  const names = await namesOn(page)
  expect([names[0], names.at(-1)]).toEqual([first, last])
}

for (const [table, { link, head, presses }] of Object.entries(JOURNEYS)) {
  test(`by mouse: ${table} is sorted by a head, turned round, and the link remembers it`, async ({ page }) => {
    await openPage(page, link)
    for (const press of presses) {
      await sortButtonOf(page, head).click()
      await expectSorted(page, head, press)
    }
    await page.reload()
    const [last = ['', 'none', '', ''] as const] = presses.slice(-1)
    await expectSorted(page, head, last)
    await expectAccessible(page)
  })

  test(`by keyboard: ${table} is sorted by a head`, async ({ page }) => {
    await openPage(page, link)
    const button = sortButtonOf(page, head)
    if (link.startsWith('#/overview')) {
      // One stop for Tab; arrow keys lead to the head.
      await pressUntilFocused(
        page,
        'Tab',
        page.getByRole('rowheader').first().locator('xpath=..').getByRole('button').first(),
      )
      await page.keyboard.press('ArrowUp')
      await pressUntilFocused(page, 'ArrowRight', button)
    } else await pressUntilFocused(page, 'Tab', button)
    for (const [index, press] of presses.entries()) {
      await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space')
      await expectSorted(page, head, press)
      await expect(button).toBeFocused()
    }
  })
}

test('names are sorted by their sound, and what is not compared stays below', async ({ page }) => {
  await openPage(page, `${HANDLED}&table=1`)
  await headOf(page, /^镇/).getByRole('button').click()
  await expectReady(page)
  const names = await namesOn(page)
  const collator = new Intl.Collator('zh-CN')
  expect(names.slice(0, 12)).toEqual(names.slice(0, 12).toSorted(collator.compare))
  expect(names.slice(12)).toEqual(['清水镇', '大安镇', '平川镇'])
})

test('bars stand in the order of the table, and the button of the official order says the same', async ({ page }) => {
  await openPage(page, `${HANDLED}&sort=-value`)
  const marks = await marksOf(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
  expect(marks[0]).toContain('东湖乡')
  const official = page.getByRole('button', { name: '按区划顺序' })
  await expect(official).toHaveAttribute('aria-pressed', 'false')
  await official.click()
  await expectReady(page)
  expect(hashOf(page)).toBe(`${HANDLED}&sort=official`)
  await expect(official).toHaveAttribute('aria-pressed', 'true')
})

test('in English too, who fell most comes first at the second press', async ({ page }) => {
  await openPage(page, `${HANDLED}&vs=2021&table=1`)
  await page.getByRole('button', { name: 'English' }).click()
  const change = headOf(page, /^Change$/)
  await change.getByRole('button').click()
  await expect(change).toHaveAttribute('aria-sort', 'descending')
  await change.getByRole('button').press('Space')
  await expectSorted(page, /^Change$/, ['sort=-change', 'ascending', '东湖乡', '云岭彝族苗族乡'])
})

test('a sort by a column that there is not is named as not understood', async ({ page }) => {
  await openPage(page, '#/overview?sort=no.such', { isFaulty: true })
  await expect(page.getByText('no.such')).toBeVisible()
})
