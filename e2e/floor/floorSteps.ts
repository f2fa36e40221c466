import type { Page } from 'playwright'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { misfits } from '../browser/talk.ts'
import { clickByName, go, saveBy, waitFor } from './floorPage.ts'

/** What a person does, one step after another on one page. Throws where it cannot be done; returns what looks wrong. */
export interface FloorStep {
  name: string
  run: (page: Page, shoot: (name: string) => Promise<void>) => Promise<string[]>
}

const COMPARE = '#/compare/petitions.handled?year=2022'
const VIEWS = ['overview', 'compare', 'trend', 'town', 'relate', 'data', 'briefing']
const ROOM = { width: 1920, height: 1080 }
const DESK = { width: 1366, height: 768 }
const ALL_SLIDES = 40

export const FLOOR_STEPS: readonly FloorStep[] = [
  ...VIEWS.map((view) => ({ name: `view ${view}`, run: (page: Page) => seeView(page, view) })),
  { name: 'evidence', run: openEvidence },
  { name: 'menu by keyboard', run: walkMenu },
  { name: 'CSV, XLSX, PNG and SVG', run: saveFiles },
  { name: 'own file', run: loadOwnFile },
  { name: 'search', run: searchTown },
  { name: 'pin, present', run: pinAndPresent },
  { name: 'PPTX', run: exportDeck },
  { name: 'print', run: printDeck },
]

async function seeView(page: Page, view: string): Promise<string[]> {
  await go(page, `#/${view}`)
  const seen = await page.evaluate(() => ({
    heading: document.querySelector('main h1, main h2')?.textContent ?? '',
    words: document.querySelector('main')?.textContent?.length ?? 0,
    isTooWide: document.documentElement.scrollWidth > window.innerWidth,
  }))
  return [
    ...(seen.heading === '' || seen.words < 15 ? ['is empty'] : []),
    ...(seen.isTooWide ? ['is wider than the window'] : []),
  ]
}

async function openEvidence(page: Page, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(page, COMPARE)
  await clickByName(page, '[role=toolbar] button', '石桥镇：214 件')
  await waitFor(page, { in: '[aria-label^="数据出处"]', words: '法治政府建设情况报告' })
  await shoot('evidence')
  return []
}

async function walkMenu(page: Page, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(page, COMPARE)
  await page.evaluate(() => document.querySelector<HTMLElement>('h1 button')?.focus())
  await page.keyboard.press('Enter')
  await waitFor(page, { in: '[role=dialog] [role=listbox]', words: '2021' })
  await shoot('menu')
  for (let presses = 0; presses < 5 && !(await page.evaluate(isInList)); presses += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => !/year=2022/.test(location.hash), null, { polling: 100 })
  return []
}

/** Runs in the page. */
function isInList(): boolean {
  const focused = document.activeElement
  return focused?.closest('[role=listbox]') !== null || focused.hasAttribute('aria-activedescendant')
}

async function saveFiles(page: Page, shoot: (name: string) => Promise<void>): Promise<string[]> {
  const faults: string[] = []
  for (const [entry, start] of [
    ['CSV', '239,187,191'],
    ['XLSX', '80,75,3,4'],
    ['PNG', '137,80,78,71'],
    ['SVG', '60,63,120,109'],
  ] as const) {
    await go(page, COMPARE)
    await clickByName(page, 'main button', '另存')
    await waitFor(page, { in: '[role=menu]', words: entry })
    if (entry === 'CSV') await shoot('save')
    const saved = await saveBy(page, () => clickByName(page, '[role=menuitem]', entry))
    if (!saved.start.startsWith(start)) faults.push(`${entry} begins with ${saved.start}`)
  }
  return faults
}

async function loadOwnFile(page: Page, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(page, '#/compare/petitions.handled?year=2025')
  const file = { name: '更正.json', mimeType: 'application/json', buffer: Buffer.from(demoCorrection()) }
  await page.setInputFiles('header input[type=file]', file)
  await waitFor(page, { in: '[role=dialog], dialog[open]', words: '由 229 件 改为 99 件' })
  await waitFor(page, { in: '[role=dialog], dialog[open]', words: '已保存在本机' })
  await shoot('own-file')
  await page.keyboard.press('Escape')
  await waitFor(page, { in: '[role=toolbar]', words: '', name: '石桥镇：99 件' })
  return []
}

async function searchTown(page: Page, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await page.keyboard.press('/')
  await waitFor(page, { in: 'input[role=combobox]', words: '' })
  await page.keyboard.type('sqz')
  await waitFor(page, { in: '[role=option]', words: '石桥镇' })
  await shoot('search')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('input[role=combobox]'), null, { polling: 100 })
  return []
}

async function pinAndPresent(page: Page, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(page, COMPARE)
  await page.keyboard.press('p')
  await waitFor(page, { in: 'body', words: '已加入《新汇报稿》第 1 页' })
  await go(page, '#/briefing')
  await clickByName(page, 'main button', '年度汇报')
  await waitFor(page, { in: 'main', words: '第 9 页' })
  await shoot('desk')
  await page.setViewportSize(ROOM)
  await page.keyboard.press('F5')
  await page.waitForFunction(
    () => document.querySelector('main[data-screen]')?.getAttribute('data-ready') === 'true',
    null,
    {
      polling: 200,
    },
  )
  const faults: string[] = []
  let last = ''
  for (let nth = 1; nth < ALL_SLIDES && page.url() !== last; nth += 1) {
    last = page.url()
    faults.push(...(await misfits(page)).map((what) => `slide ${nth}: ${what}`))
    await shoot(`talk-${String(nth).padStart(2, '0')}`)
    await page.keyboard.press('PageDown')
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('main[data-screen]'), null, { polling: 100 })
  await page.setViewportSize(DESK)
  return faults
}

async function exportDeck(page: Page): Promise<string[]> {
  await go(page, '#/briefing')
  const saved = await saveBy(page, () => clickByName(page, 'main button', '导出 PPTX'))
  return saved.start.startsWith('80,75,3,4') && saved.bytes > 20_000 ? [] : [`begins with ${saved.start}`]
}

async function printDeck(page: Page, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(page, '#/briefing?mode=print')
  const sheets = await page.evaluate(() => document.querySelectorAll('main article').length)
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = [...file.matchAll(/\/Type ?\/Page\b/g)].length
  await page.emulateMedia({ media: 'print' })
  await shoot('print')
  await go(page, COMPARE)
  await shoot('print-compare')
  await page.emulateMedia({ media: 'screen' })
  return sheets > 8 && pages === sheets ? [] : [`${sheets} sheets make ${pages} pages`]
}
