import { type BrowserDriver, type Step, waitUntil } from './browserDriver.ts'
import { go } from './pageActions.ts'

const LINKS = [
  '#/overview?year=2023',
  '#/compare/petitions.handled?year=2022',
  '#/compare/legalAdvisor.visits?year=2023&table=1&ranks=1',
  '#/compare/petitions.handled?year=2022&vs=2021',
  '#/trend/legalAdvisor.visits?table=1',
  '#/town?town=990101101&year=2022',
  '#/relate?year=2023&table=1',
  '#/data?year=2022',
  '#/overview?year=2024',
] as const

type Change = 'wrapped' | 'moved' | 'replaced'

/** A page translator or an extension changes every text node between two views: no view crashes, no old number stays. */
export const TRANSLATED_STEPS: readonly Step[] = (['wrapped', 'moved', 'replaced'] as const).map((change) => ({
  name: `texts ${change}`,
  run: (driver) => goThroughChanged(driver, change),
}))

async function goThroughChanged(driver: BrowserDriver, change: Change): Promise<string[]> {
  const fresh = new Map<string, string>()
  for (const link of LINKS) {
    await go(driver, link)
    await settle(driver)
    fresh.set(link, await driver.evaluate(wordsOf, null))
  }
  const faults: string[] = []
  for (const link of LINKS) {
    await driver.evaluate(changeTexts, change)
    await go(driver, link)
    await settle(driver)
    const words = await driver.evaluate(wordsOf, null)
    if (words !== fresh.get(link))
      faults.push(`${link} is not as it was: ${differenceOf(words, fresh.get(link) ?? '')}`)
  }
  return faults
}

/** Findings come once nothing else is to be done. */
function settle(driver: BrowserDriver): Promise<void> {
  return waitUntil(driver, () => !document.body.innerText.includes('正在核对数据'), null)
}

/** Runs in the page. */
function wordsOf(): string {
  return document.body.innerText.replace(/\s+/g, '')
}

/** Runs in the page. */
function changeTexts(change: Change): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text instanceof Text && !(text.parentElement instanceof HTMLScriptElement)) texts.push(text)
  for (const text of texts) {
    const words = text.nodeValue ?? ''
    const mark = document.createElement('font')
    text.replaceWith(change === 'replaced' ? document.createTextNode(words) : mark)
    if (change !== 'replaced') mark.append(change === 'moved' ? text : words)
  }
}

function differenceOf(words: string, fresh: string): string {
  const at = Array.from(words).findIndex((sign, index) => sign !== fresh[index])
  return `“${words.slice(Math.max(0, at - 20), at + 20)}” instead of “${fresh.slice(Math.max(0, at - 20), at + 20)}”`
}
