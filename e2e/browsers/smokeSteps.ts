import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { findMisfits, MIN_TEXT } from '../browser/presentation.ts'
import { type BrowserDriver, type Step, waitUntil } from './browserDriver.ts'
import { clickByName, go, saveBy, typeText, waitFor } from './pageActions.ts'

const COMPARE = '#/compare/petitions.handled?year=2022'
export const VIEWS = ['overview', 'compare', 'trend', 'town', 'relate', 'data', 'briefing']
const ROOM = { width: 1920, height: 1080 }
const DESK = { width: 1366, height: 768 }
const ALL_SLIDES = 40

/** Every view, a menu, evidence, an own file, a presentation and each export: on each browser that is promised, and on the oldest. */
export const SMOKE_STEPS: readonly Step[] = [
  ...VIEWS.map((view) => ({ name: `view ${view}`, run: (driver: BrowserDriver) => seeView(driver, view) })),
  { name: 'evidence', run: openEvidence },
  { name: 'menu by keyboard', run: walkMenu },
  { name: 'menu by pointer', run: takeFromMenu },
  { name: 'CSV, XLSX, PNG and SVG', run: saveFiles },
  { name: 'own file', run: loadOwnFile },
  { name: 'search', run: searchTown },
  { name: 'pin, present', run: pinAndPresent },
  { name: 'PPTX', run: exportDeck },
  { name: 'print', run: printDeck },
]

async function seeView(driver: BrowserDriver, view: string): Promise<string[]> {
  await go(driver, `#/${view}`)
  // The words of a desk come out of the browser's store.
  await waitUntil(driver, () => (document.querySelector('main')?.textContent?.length ?? 0) > 30, null)
  const seen = await driver.evaluate(
    () => ({
      heading: document.querySelector('main h1, main h2')?.textContent ?? '',
      isTooWide: document.documentElement.scrollWidth > window.innerWidth,
      isCrashed: document.body.innerText.includes('页面出了意外'),
    }),
    null,
  )
  return [
    ...(seen.isCrashed ? ['is the crash page'] : []),
    ...(seen.heading === '' ? ['has no heading'] : []),
    ...(seen.isTooWide ? ['is wider than the window'] : []),
  ]
}

async function openEvidence(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, COMPARE)
  await clickByName(driver, '[role=toolbar] button', '石桥镇：214 件')
  await waitFor(driver, { in: '[aria-label^="数据出处"]', words: '法治政府建设情况报告' })
  await shoot('evidence')
  return []
}

async function walkMenu(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, COMPARE)
  await driver.evaluate(() => document.querySelector<HTMLElement>('h1 button')?.focus(), null)
  await driver.press('Enter')
  await waitFor(driver, { in: '[role=dialog] [role=listbox]', words: '2021' })
  await shoot('menu')
  for (let presses = 0; presses < 5 && !(await driver.evaluate(isInList, null)); presses += 1) await driver.press('Tab')
  await driver.press('ArrowDown')
  await driver.press('Enter')
  await waitUntil(driver, () => !/year=2022/.test(location.hash), null)
  return []
}

async function takeFromMenu(driver: BrowserDriver): Promise<string[]> {
  await go(driver, COMPARE)
  await clickByName(driver, 'h1 button', '年份')
  await clickByName(driver, '[role=dialog] [role=option]', '2023')
  await waitUntil(driver, () => /year=2023/.test(location.hash), null)
  return []
}

/** Runs in the page. */
function isInList(): boolean {
  const focused = document.activeElement
  return (
    focused !== null && (focused.closest('[role=listbox]') !== null || focused.hasAttribute('aria-activedescendant'))
  )
}

async function saveFiles(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  const faults: string[] = []
  for (const [entry, start] of [
    ['CSV', '239,187,191'],
    ['XLSX', '80,75,3,4'],
    ['PNG', '137,80,78,71'],
    ['SVG', '60,63,120,109'],
  ] as const) {
    await go(driver, COMPARE)
    await clickByName(driver, 'main button', '另存')
    await waitFor(driver, { in: '[role=menu]', words: entry })
    if (entry === 'CSV') await shoot('save')
    const saved = await saveBy(driver, () => clickByName(driver, '[role=menuitem]', entry))
    if (!saved.start.startsWith(start)) faults.push(`${entry} begins with ${saved.start}`)
  }
  return faults
}

async function loadOwnFile(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, '#/compare/petitions.handled?year=2025')
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-own-'))
  writeFileSync(join(folder, '更正.json'), demoCorrection())
  await driver.upload('header input[type=file]', [join(folder, '更正.json')])
  await waitFor(driver, { in: '[role=dialog], dialog[open]', words: '由 229 件 改为 99 件' })
  await waitFor(driver, { in: '[role=dialog], dialog[open]', words: '已保存在本机' })
  rmSync(folder, { recursive: true, force: true })
  await shoot('own-file')
  await driver.press('Escape')
  await waitFor(driver, { in: '[role=toolbar]', words: '', name: '石桥镇：99 件' })
  return []
}

async function searchTown(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await driver.press('/')
  await waitUntil(driver, () => document.activeElement?.getAttribute('role') === 'combobox', null)
  await typeText(driver, 'sqz')
  await waitFor(driver, { in: '[role=option]', words: '石桥镇' })
  await shoot('search')
  await driver.press('Escape')
  await waitUntil(driver, () => !document.querySelector('input[role=combobox]'), null)
  return []
}

async function pinAndPresent(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, COMPARE)
  await driver.press('p')
  await waitFor(driver, { in: 'body', words: '已加入《新汇报稿》第 1 页' })
  await go(driver, '#/briefing')
  await clickByName(driver, 'main button', '年度汇报')
  await waitFor(driver, { in: 'main', words: '第 9 页' })
  await shoot('desk')
  await driver.resize(ROOM)
  await driver.press('F5')
  await waitUntil(
    driver,
    () => document.querySelector('main[data-screen]')?.getAttribute('data-ready') === 'true',
    null,
  )
  const faults: string[] = []
  let last = ''
  for (let nth = 1; nth < ALL_SLIDES && (await hashOf(driver)) !== last; nth += 1) {
    last = await hashOf(driver)
    faults.push(...(await driver.evaluate(findMisfits, MIN_TEXT)).map((what) => `slide ${nth}: ${what}`))
    await shoot(`presentation-${String(nth).padStart(2, '0')}`)
    await driver.press('PageDown')
    await driver.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      null,
    )
  }
  if (faults.length === 0 && !/slide=/.test(last)) faults.push('the presentation never went on')
  await driver.press('Escape')
  await waitUntil(driver, () => !document.querySelector('main[data-screen]'), null)
  await driver.resize(DESK)
  return faults
}

function hashOf(driver: BrowserDriver): Promise<string> {
  return driver.evaluate(() => location.hash, null)
}

async function exportDeck(driver: BrowserDriver): Promise<string[]> {
  await go(driver, '#/briefing')
  const saved = await saveBy(driver, () => clickByName(driver, 'main button', '导出 PPTX'))
  return saved.start.startsWith('80,75,3,4') && saved.bytes > 20_000 ? [] : [`begins with ${saved.start}`]
}

async function printDeck(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, '#/briefing?mode=print')
  const sheets = await driver.evaluate(() => document.querySelectorAll('main article').length, null)
  await shoot('print')
  if (sheets <= 8) return [`${sheets} sheets`]
  if (driver.pdf === null) return []
  const file = (await driver.pdf()).toString('latin1')
  const pages = [...file.matchAll(/\/Type ?\/Page\b/g)].length
  return pages === sheets ? [] : [`${sheets} sheets make ${pages} pages`]
}
