import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areFindingsMarked, cutHeads, EVIDENCE_PLACES, HEADED_VIEWS, placesOf } from '../browser/steadyPlaces.ts'
import { type BrowserDriver, type Step, waitUntil } from './browserDriver.ts'
import { BRIEFING_STEPS } from './briefingSteps.ts'
import { clickByName, go, leaveFocus, typeText, waitFor } from './pageActions.ts'

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
  { name: 'finer dots', run: zoom },
  { name: 'a file whose disk is gone', run: loseFile },
  { name: 'a number without its sentence', run: readPhrase },
  ...BRIEFING_STEPS,
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
    // Findings come once nothing else is to be done; then their marks join the numbers.
    await waitUntil(driver, () => !document.body.innerText.includes('正在核对数据'), null)
    if (link.startsWith('#/overview')) await waitUntil(driver, areFindingsMarked, null)
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
  await isKept(driver, 'behind.json')
  await shoot('lost-file')
  rmSync(folder, { recursive: true, force: true })
  await driver.press('Escape')
  await waitUntil(driver, () => !document.querySelector('dialog[open]'), null)
  return []
}

function isKept(driver: BrowserDriver, file: string): Promise<void> {
  return waitUntil(
    driver,
    (name) =>
      [...document.querySelectorAll('dialog[open] li')].some(
        (one) => one.textContent?.includes(name) === true && one.textContent.includes('已保存在本机'),
      ),
    file,
  )
}

function wholeYear(year: number): { start: string; end: string } {
  return { start: `${year}-01-01`, end: `${year}-12-31` }
}

/** A town's report with a number whose sentence it does not carry, and one whose sentence it does. */
const WORDED = JSON.stringify({
  format: 'town-report/1',
  meta: { id: 'worded', title: '只有数字', synthetic: true },
  areas: [{ code: ROW.area, name: '石桥镇', level: 'town' }],
  sources: [2027, 2028].map((year) => ({
    id: `s${year}`,
    area: ROW.area,
    title: `石桥镇${year}年报告`,
    period: wholeYear(year),
  })),
  observations: [2027, 2028].map((year) => ({
    ...ROW,
    source: `s${year}`,
    period: wholeYear(year),
    value: 100,
    raw: year === 2027 ? '100件' : '全年共办结群众来信来访100件，均按期答复。',
  })),
})

async function readPhrase(driver: BrowserDriver, shoot: (name: string) => Promise<void>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhenjian-worded-'))
  const path = join(folder, 'worded.json')
  writeFileSync(path, WORDED)
  await driver.upload('header input[type=file]', [path])
  await isKept(driver, 'worded.json')
  rmSync(folder, { recursive: true, force: true })
  await driver.press('Escape')
  await waitUntil(driver, () => !document.querySelector('dialog[open]'), null)
  for (const [year, words, says] of [
    ['2027', '100件', true],
    ['2028', '均按期答复', false],
  ] as const) {
    await go(driver, `#/compare/petitions.handled?year=${year}`)
    await clickByName(driver, '[role=toolbar] button', '石桥镇：')
    await waitFor(driver, { in: '[aria-label^="数据出处"] dd', words })
    await shoot(`phrase-${year}`)
    const card = await driver.evaluate(
      () => document.querySelector<HTMLElement>('[aria-label^="数据出处"]')?.innerText.replace(/\s+/g, '') ?? '',
      null,
    )
    if (card.includes('报告原句未随数据提供') !== says) return [`${year}: ${card}`]
  }
  return []
}

/** The page is told of another ratio, as on the way to a finer screen; no driver zooms. */
async function zoom(driver: BrowserDriver): Promise<string[]> {
  await go(driver, COMPARE)
  for (const ratio of [2, 1]) {
    await driver.evaluate((dots) => {
      Object.assign(window, { dotsOfPixel: dots })
      window.dispatchEvent(new Event('resize'))
    }, ratio)
    await waitUntil(
      driver,
      (dots) => {
        const canvas = document.querySelector<HTMLCanvasElement>('main canvas')
        return canvas !== null && Math.abs(canvas.width / canvas.clientWidth - dots) < 0.01
      },
      ratio,
    )
  }
  return []
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
