import { type BrowserDriver, type Step, waitUntil } from './browserDriver.ts'
import { clickByName, go, leaveFocus, typeText, waitFor } from './pageActions.ts'

const COMPARE = '#/compare/legalAdvisor.visits?year=2022'

/** What a deck may not lose or do by itself. */
export const BRIEFING_STEPS: readonly Step[] = [
  { name: 'one view pinned twice', run: pinTwice },
  { name: 'a deck of words', run: writeDeckOfWords },
  { name: 'the list of slides stands still', run: typeBesideList },
]

async function pinTwice(driver: BrowserDriver): Promise<string[]> {
  await go(driver, COMPARE)
  for (const page of [1, 2]) {
    await driver.evaluate(leaveFocus, null)
    await driver.press('p')
    await waitFor(driver, { in: 'body', words: `第 ${page} 页` })
  }
  await go(driver, '#/briefing?slide=1')
  await clickByName(driver, 'main button', '与下一页并排')
  await waitUntil(driver, () => !document.body.innerText.includes('第 2 页'), null)
  await go(driver, '#/briefing?mode=handout')
  await waitUntil(driver, () => document.querySelectorAll('main table').length === 2, null)
  return []
}

async function writeDeckOfWords(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, '#/briefing')
  await clickByName(driver, 'main button', '新建')
  await waitUntil(driver, () => !document.body.innerText.includes('第 1 页'), null)
  await clickByName(driver, 'main button', '添加 文字')
  await waitFor(driver, { in: 'nav', words: '第 1 页' })
  await shoot('deck-of-words')
  const words = await driver.evaluate(() => document.querySelector('main')?.innerText ?? '', null)
  return words.includes('数据打不开') ? ['says that its data cannot be opened'] : []
}

/** Pictures are compared and words typed while the list is scrolled. */
async function typeBesideList(driver: BrowserDriver): Promise<string[]> {
  await go(driver, '#/briefing')
  for (let slides = 2; slides < 10; slides += 1) {
    await clickByName(driver, 'main button', '复制此页')
    await waitFor(driver, { in: 'nav', words: `第 ${slides} 页` })
  }
  const before = await driver.evaluate(() => {
    const list = document.querySelector('nav[aria-label="页面列表"] ol')
    list?.scrollTo({ top: list.scrollHeight })
    document.querySelector<HTMLElement>('main textarea')?.focus({ preventScroll: true })
    return list?.scrollTop ?? 0
  }, null)
  await typeText(driver, 'abc')
  await waitUntil(driver, () => document.querySelector('main textarea')?.textContent?.includes('abc') === true, null)
  const after = await driver.evaluate(
    () => document.querySelector('nav[aria-label="页面列表"] ol')?.scrollTop ?? 0,
    null,
  )
  return before > 0 && after === before ? [] : [`scrolled to ${before}, then to ${after}`]
}
