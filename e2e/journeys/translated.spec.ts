import type { Page } from 'playwright/test'
import { openPage, expectReady } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

/** As Chrome's and Edge's translators do: new words in elements of their own, in the place of the old text node. */
function wrapTexts(): void {
  for (const text of textsOfPage()) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    outer.append(inner)
    inner.append(text.nodeValue ?? '')
    text.replaceWith(outer)
  }
}

/** As some extensions do: the text node itself is moved into an element. */
function moveTexts(): void {
  for (const text of textsOfPage()) {
    const mark = document.createElement('font')
    text.replaceWith(mark)
    mark.append(text)
  }
}

/** As others do: another text node in the place of the old one. */
function replaceTexts(): void {
  for (const text of textsOfPage()) text.replaceWith(document.createTextNode(text.nodeValue ?? ''))
}

declare function textsOfPage(): Text[]

/** For the functions above, which run in the page. */
function defineTexts(): void {
  Object.assign(globalThis, {
    textsOfPage: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text)
      return texts.filter((text) => !(text.parentElement instanceof HTMLScriptElement))
    },
  })
}

const LINKS = [
  '#/overview?year=2025',
  '#/overview?year=2023',
  '#/compare/petitions.handled?year=2022',
  '#/compare/legalAdvisor.visits?year=2022',
  '#/compare/legalAdvisor.visits?year=2023&table=1&ranks=1&per=village-month',
  '#/compare/petitions.handled?year=2022&vs=2021',
  '#/compare/petitions.handled?year=2023&vs=2021&table=1',
  '#/trend/petitions.handled',
  '#/trend/legalAdvisor.visits?table=1',
  '#/town?town=990101101&year=2022',
  '#/town?town=990101103&year=2020',
  '#/relate?year=2022',
  '#/relate?year=2023&table=1',
  '#/data?year=2022',
  '#/data?year=2023&panel=matrix',
  '#/data?panel=findings',
  '#/compare?data=public-sample',
  '#/briefing?mode=handout',
  '#/overview?year=2024',
] as const

/** Keys of a presentation, and how many dialogs are open after each. */
const PRESENTATION_KEYS = [
  ['ArrowRight', 0],
  ['ArrowRight', 0],
  ['ArrowDown', 0],
  ['e', 1],
  ['Escape', 0],
  ['t', 0],
  ['g', 1],
  ['Escape', 0],
  ['ArrowRight', 0],
] as const

/** All words and numbers of the page, in order. */
async function wordsOf(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/g, '')
}

async function expectFresh(page: Page, fresh: Page, link: string): Promise<void> {
  await openPage(fresh, link)
  // What is worked out after the first picture (需要关注) may still be under way in either of them.
  await expect(async () => {
    expect([link, await wordsOf(page)]).toEqual([link, await wordsOf(fresh)])
  }).toPass({ timeout: 15_000 })
}

test('the page says of itself, in every window, that it is not to be translated', async ({ page }) => {
  for (const link of ['#/overview', '#/briefing?mode=presenter', '#/briefing?mode=handout', '#/briefing?mode=print']) {
    await openPage(page, link)
    await expect(page.locator('html')).toHaveAttribute('translate', 'no')
    await expect(page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate')
  }
})

for (const [name, change] of [
  ['wrapped', wrapTexts],
  ['moved into elements', moveTexts],
  ['replaced', replaceTexts],
] as const) {
  test(`texts ${name} by a translator: no view crashes, and every number is the one of a fresh page`, async ({
    page,
    context,
  }) => {
    test.slow()
    await page.addInitScript(defineTexts)
    const fresh = await context.newPage()
    await openPage(page, '#/overview?year=2022')
    await page.evaluate(change)
    for (const link of LINKS) {
      await page.evaluate((hash) => void (location.hash = hash), link)
      await expectReady(page)
      await expectFresh(page, fresh, link)
      await page.evaluate(change)
    }
  })

  test(`texts ${name} by a translator: evidence, menus, dialogs, keys and a presentation still work`, async ({
    page,
  }) => {
    await page.addInitScript(defineTexts)
    await openPage(page, '#/compare/petitions.handled?year=2022&table=1')
    const mangle = (): Promise<void> => page.evaluate(change)
    await mangle()
    const buttons = page.getByRole('table').locator('tbody').getByRole('button')
    for (const at of [0, 2, 4]) {
      const value = await buttons.nth(at).innerText()
      await buttons.nth(at).click()
      await expect(page.getByRole('region', { name: /^数据出处 · / })).toContainText(/\d/)
      await mangle()
      expect(await buttons.nth(at).innerText()).toBe(value)
    }
    await page.keyboard.press('ArrowLeft')
    await page.locator('h1').getByRole('button').first().click()
    await mangle()
    await page.getByRole('option').last().click()
    await mangle()
    await page.keyboard.press('l')
    await expect(page.locator('h1')).toContainText('Petitions closed')
    await mangle()
    await page.keyboard.press('l')
    await expect(page.locator('h1')).toContainText('信访办结')
    await page.keyboard.press('?')
    await mangle()
    await page.keyboard.press('Escape')
    await page.keyboard.press('F5')
    await expectReady(page)
    for (const [key, dialogs] of PRESENTATION_KEYS) {
      await mangle()
      await page.keyboard.press(key)
      // Escape closes what is open, and ends the presentation where nothing is.
      await expect(page.getByRole('dialog')).toHaveCount(dialogs)
    }
    await expect(page.locator('[data-slide="shown"]')).toContainText(/3 \/ \d/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByText('页面出了意外')).toBeHidden()
  })
}
