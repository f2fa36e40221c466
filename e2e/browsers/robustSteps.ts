import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cutHeads, EVIDENCE_PLACES, FINDING_MARK, HEADED_VIEWS, placesOf } from '../browser/steadyPlaces.ts'
import { type BrowserDriver, type Step, waitUntil } from './browserDriver.ts'
import { clickByName, go, typeText, waitFor } from './pageActions.ts'

const COMPARE = '#/compare/legalAdvisor.visits?year=2022'
const DESK = { width: 1366, height: 768 }
const SCROLLING = '[role=region][tabindex="0"]'

/** What a person's hands, a lost disk, a refused save and a fault of our own may not break. */
export const ROBUST_STEPS: readonly Step[] = [
  { name: 'arrow keys in a scrolling table', run: scrollByKeys },
  { name: 'keys only where they act', run: pressUnusedKeys },
  { name: 'keys switched off', run: switchKeysOff },
  ...[1366, 1024, 820].map((width) => ({
    name: `evidence at ${width}`,
    run: (driver: BrowserDriver) => openEvidenceEverywhere(driver, width),
  })),
  { name: 'heads', run: lookAtHeads },
  { name: 'a file whose disk is gone', run: loseFile },
  { name: 'one view pinned twice', run: pinTwice },
  { name: 'a deck of words', run: writeDeckOfWords },
  { name: 'the list of slides stands still', run: typeBesideList },
  { name: 'a save that fails', run: refuseSave },
  // Last: what was put into the page to break it stays.
  { name: 'a fault of our own', run: crash },
]

async function scrollByKeys(driver: BrowserDriver): Promise<string[]> {
  await driver.resize({ width: 900, height: 700 })
  const hash = '#/data?year=2024'
  await go(driver, hash)
  await waitUntil(driver, (place) => document.querySelector(`main ${place} table`) !== null, SCROLLING)
  await driver.evaluate((place) => {
    document.querySelector<HTMLElement>(`main ${place}:not(:empty)`)?.focus()
  }, SCROLLING)
  for (let presses = 0; presses < 3; presses += 1) await driver.press('ArrowRight')
  await waitUntil(driver, () => (document.activeElement?.scrollLeft ?? 0) > 0, null)
  const faults = await changedFrom(driver, { hash, steps: await stepsOf(driver) })
  await driver.resize(DESK)
  return faults
}

const UNUSED_KEYS = [
  ['#/overview', 't', 's', 'r', '1', '[', ']'],
  ['#/trend/legalAdvisor.visits', 's', 'r', '3', 'ArrowLeft', 'ArrowRight', '['],
  ['#/town', 't', 's', 'r', '4'],
  ['#/relate', 's', 'r', '5'],
  ['#/data', 't', 's', 'r', '6', 'ArrowLeft', 'ArrowRight', '['],
  ['#/briefing', 't', 's', 'r', 'p', '7', 'ArrowLeft', 'ArrowRight', '['],
  ['#/compare/petitions.handled?year=2022', 'r', '2'],
] as const

async function pressUnusedKeys(driver: BrowserDriver): Promise<string[]> {
  const faults: string[] = []
  for (const [link, ...keys] of UNUSED_KEYS) {
    await go(driver, link)
    await driver.evaluate(leaveFocus, null)
    const before = { hash: await hashOf(driver), steps: await stepsOf(driver) }
    for (const key of keys) await driver.press(key)
    faults.push(...(await changedFrom(driver, before)))
  }
  return faults
}

async function switchKeysOff(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, COMPARE)
  await turnSingleKeys(driver, false)
  await shoot('keys-off')
  await driver.press('Escape')
  await waitUntil(driver, () => !document.querySelector('dialog[open]'), null)
  await driver.evaluate(leaveFocus, null)
  const before = { hash: await hashOf(driver), steps: await stepsOf(driver) }
  await typeText(driver, 'tsrpl3/?[')
  const faults = await changedFrom(driver, before)
  await turnSingleKeys(driver, true)
  await driver.press('Escape')
  await waitUntil(driver, () => !document.querySelector('dialog[open]'), null)
  await driver.evaluate(leaveFocus, null)
  await driver.press('t')
  await waitUntil(driver, () => /table=1/.test(location.hash), null)
  return faults
}

async function turnSingleKeys(driver: BrowserDriver, isOn: boolean): Promise<void> {
  await clickByName(driver, 'header button', '设置')
  await clickByName(driver, 'dialog button', '按键')
  await clickByName(driver, 'dialog label', '单个字母、数字、符号的键起作用')
  await waitUntil(
    driver,
    (wanted) => document.querySelector<HTMLInputElement>('dialog input[type=checkbox]')?.checked === wanted,
    isOn,
  )
}

async function openEvidenceEverywhere(driver: BrowserDriver, width: number): Promise<string[]> {
  await driver.resize({ width, height: 768 })
  const faults: string[] = []
  for (const [link, place] of EVIDENCE_PLACES) {
    await go(driver, link)
    await waitUntil(driver, (one) => document.querySelector(`main ${one}`) !== null, place)
    // Findings come once nothing else is to be done; then their marks, which come on demand, join the numbers.
    await waitUntil(driver, () => !document.body.innerText.includes('正在核对数据'), null)
    if (link.startsWith('#/overview'))
      await waitUntil(driver, (mark) => document.querySelector(mark) !== null, FINDING_MARK)
    await driver.evaluate(scrollToSixth, place)
    const before = await driver.evaluate(placesOf, null)
    await driver.evaluate(clickSixth, place)
    await waitUntil(driver, headsSideColumn, null)
    const after = await driver.evaluate(placesOf, null)
    const moved = after.findIndex((one, index) => one !== before[index])
    if (moved >= 0) faults.push(`${link}: ${before[moved]} became ${after[moved]}`)
  }
  await driver.resize(DESK)
  return faults
}

/** Runs in the page. */
function scrollToSixth(place: string): void {
  const all = document.querySelectorAll<HTMLElement>(`main ${place}`)
  all[Math.min(5, all.length - 1)]?.scrollIntoView({ block: 'nearest' })
}

/** Runs in the page. */
function clickSixth(place: string): void {
  const all = document.querySelectorAll<HTMLElement>(`main ${place}`)
  all[Math.min(5, all.length - 1)]?.click()
}

/** Runs in the page. */
function headsSideColumn(): boolean {
  const evidence = document.querySelector('[aria-label^="数据出处 · "]')
  const first = document.querySelector('[data-side] h2')
  const top = evidence?.getBoundingClientRect().top ?? -1
  return first?.textContent?.startsWith('数据出处 · ') === true && top >= 0 && top < innerHeight
}

async function lookAtHeads(driver: BrowserDriver): Promise<string[]> {
  const faults: string[] = []
  for (const width of [1366, 1024, 820]) {
    await driver.resize({ width, height: 768 })
    for (const link of HEADED_VIEWS) {
      await go(driver, link)
      await waitUntil(driver, () => document.querySelector('main h1') !== null, null)
      faults.push(...(await driver.evaluate(cutHeads, null)).map((head) => `${width} ${link}: ${head} is cut`))
    }
  }
  await driver.resize(DESK)
  return faults
}

const ROW = {
  area: '990101101',
  indicator: 'petitions.handled',
  period: { start: '2026-01-01', end: '2026-12-31' },
  value: 250,
  unit: '件',
  source: 's1',
}

/** A town's own report; many rows take a while to check. */
function reportOf(id: string, { rows }: { rows: number }): string {
  return JSON.stringify({
    format: 'town-report/1',
    meta: { id, title: id, synthetic: true },
    areas: [{ code: ROW.area, name: '石桥镇', level: 'town' }],
    sources: [{ id: 's1', area: ROW.area, title: id, period: ROW.period }],
    observations: Array.from({ length: rows }, (_, index) => ({ ...ROW, revision: index + 1 })),
  })
}

async function loseFile(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, '#/compare/petitions.handled?year=2025')
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-lost-'))
  const [long, lost, behind] = ['long.json', 'lost.json', 'behind.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(long, reportOf('long', { rows: 12_000 }))
  writeFileSync(lost, reportOf('lost', { rows: 1 }))
  writeFileSync(behind, reportOf('behind', { rows: 1 }))
  await driver.upload('header input[type=file]', [long, lost, behind])
  // The first keeps the reader busy for a while.
  rmSync(lost)
  const list = 'dialog[open]'
  await waitFor(driver, { in: list, words: '读不到“lost.json”' })
  await waitUntil(
    driver,
    () =>
      [...document.querySelectorAll('dialog[open] li')].some(
        (one) => one.textContent?.includes('behind.json') && one.textContent.includes('已保存在本机'),
      ),
    null,
  )
  await shoot('lost-file')
  rmSync(folder, { recursive: true, force: true })
  await driver.press('Escape')
  await waitUntil(driver, () => !document.querySelector('dialog[open]'), null)
  return []
}

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

async function refuseSave(driver: BrowserDriver): Promise<string[]> {
  await go(driver, COMPARE)
  await driver.evaluate(() => {
    Object.assign(window, { makeAddress: URL.createObjectURL.bind(URL) })
    URL.createObjectURL = () => {
      throw new RangeError('out of memory')
    }
  }, null)
  await clickByName(driver, 'main button', '另存')
  await clickByName(driver, '[role=menuitem]', 'CSV')
  await waitUntil(
    driver,
    () => [...document.querySelectorAll('main [role=status]')].some((one) => /没有|未能/.test(one.textContent ?? '')),
    null,
  )
  await driver.evaluate(() => {
    URL.createObjectURL = (window as unknown as { makeAddress: typeof URL.createObjectURL }).makeAddress
  }, null)
  return []
}

async function crash(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  await go(driver, '#/compare/petitions.handled?year=2022')
  const before = driver.faults.length
  await driver.evaluate(() => {
    const { toSorted } = Array.prototype
    Array.prototype.toSorted = function (...by) {
      if (document.querySelector('#root [role="alert"]')) return toSorted.apply(this, by) as unknown[]
      throw new Error('view broken on purpose')
    }
    location.hash = '#/compare/legalAdvisor.visits?year=2022'
  }, null)
  const page = '#root [role=alert]'
  await waitFor(driver, { in: page, words: '页面出了意外' })
  await waitFor(driver, { in: page, words: 'behind.json' })
  await shoot('crash')
  const faults = await driver.evaluate((place) => {
    const alert = document.querySelector(place)
    const link = alert?.querySelector('a')?.getAttribute('href') ?? ''
    const buttons = [...(alert?.querySelectorAll('button') ?? [])].map((one) => one.textContent)
    return [
      ...(link.endsWith('#/compare/legalAdvisor.visits?year=2022') ? [] : [`leads to ${link}`]),
      ...['复制说明', '另存', '从总览开始'].filter((name) => !buttons.includes(name)).map((name) => `has no ${name}`),
    ]
  }, page)
  await clickByName(driver, `${page} button`, '从总览开始')
  await waitFor(driver, { in: 'main h1', words: '法治建设总览' })
  // The fault on purpose reaches the console, as it should; Firefox hands an error over without its words.
  const after = driver.faults.splice(before)
  driver.faults.push(...after.filter((one) => !/on purpose|error occurred|React will try|JSHandle@error/.test(one)))
  return faults
}

async function changedFrom(driver: BrowserDriver, before: { hash: string; steps: number }): Promise<string[]> {
  const [hash, steps] = [await hashOf(driver), await stepsOf(driver)]
  return [
    ...(hash === before.hash ? [] : [`${before.hash} became ${hash}`]),
    ...(steps === before.steps ? [] : [`${before.hash}: ${steps - before.steps} more steps for Back`]),
  ]
}

function hashOf(driver: BrowserDriver): Promise<string> {
  return driver.evaluate(() => location.hash, null)
}

/** Steps that Back would undo. */
function stepsOf(driver: BrowserDriver): Promise<number> {
  return driver.evaluate(() => history.length, null)
}

/** Keys go to the page again; runs in the page. */
function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
