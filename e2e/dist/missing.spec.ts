import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { demoCorrection } from '../browser/demoCorrection.ts'
import { evidenceOf, markOf, marksOf } from '../browser/viewLocators.ts'
import { expectReady, startPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

const ASSETS = resolve(import.meta.dirname, '../../dist/assets')
const SAYS = '这一部分没有取到'
const MARK = '某县依法治县办'
const COMPARE = '#/compare/petitions.handled?year=2022'

/** One file of the program that comes on demand, and what a reader does to want it. */
interface Part {
  chunk: string
  hash: string
  act: (page: Page) => Promise<void>
  /** What is said while it cannot be had; an alert with a way to ask again unless named otherwise. */
  says?: (page: Page) => Locator
  /** Asks again; by the alert's own button unless named otherwise. */
  again?: (page: Page) => Promise<void>
  /** What is there once it can be had. */
  shows: (page: Page) => Locator
}

const PARTS: Part[] = [
  { chunk: 'CompareView', hash: '', act: goTo('比较'), shows: (page) => marksOf(page).first() },
  { chunk: 'echarts', hash: '', act: goTo('比较'), shows: (page) => marksOf(page).first() },
  { chunk: 'TrendView', hash: '', act: goTo('趋势'), shows: (page) => marksOf(page).first() },
  { chunk: 'TownView', hash: '', act: goTo('镇档案'), shows: (page) => page.getByRole('table').first() },
  { chunk: 'RelateView', hash: '', act: goTo('关联'), shows: (page) => marksOf(page).first() },
  {
    chunk: 'DataView',
    hash: '',
    act: goTo('数据'),
    shows: (page) => page.getByRole('grid').or(page.getByRole('table')).first(),
  },
  { chunk: 'BriefingView', hash: '', act: goTo('汇报'), shows: (page) => button(page, '新建') },
  { chunk: 'BriefingView', hash: COMPARE, act: pressKey('F5'), shows: (page) => page.locator('main[data-screen]') },
  { chunk: 'MenuPopover', hash: '', act: press(/^切换数据集/), shows: (page) => page.getByRole('option').first() },
  { chunk: 'HeadingPopover', hash: '', act: press(/^年份：/), shows: (page) => page.getByRole('option').first() },
  { chunk: 'SearchDialog', hash: '', act: pressKey('/'), shows: (page) => page.getByRole('dialog') },
  {
    chunk: 'KeysDialog',
    hash: '',
    act: pressKey('?'),
    shows: (page) => page.getByRole('dialog', { name: '按键说明' }),
  },
  {
    chunk: 'NoteDialog',
    hash: COMPARE,
    act: press('信访办结的指标说明'),
    shows: (page) => page.getByRole('dialog', { name: '指标说明：信访办结' }),
  },
  { chunk: 'SettingsDialog', hash: '', act: press('设置'), shows: (page) => page.getByRole('dialog') },
  {
    chunk: 'pinView',
    hash: COMPARE,
    act: press('加入汇报'),
    shows: (page) => page.getByText('已加入《新汇报稿》第 1 页'),
  },
  { chunk: 'pinView', hash: COMPARE, act: pressKey('p'), shows: (page) => page.getByText('已加入《新汇报稿》第 1 页') },
  {
    chunk: 'PinNotice',
    hash: COMPARE,
    act: press('加入汇报'),
    shows: (page) => page.getByText('已加入《新汇报稿》第 1 页'),
  },
  { chunk: 'SaveList', hash: COMPARE, act: press('另存'), shows: (page) => page.getByRole('menuitem').first() },
  { chunk: 'findings', hash: '', act: nothing, shows: findingList },
  { chunk: 'FindingList', hash: '', act: nothing, shows: findingList },
  {
    chunk: 'EvidencePanel',
    hash: '',
    act: pressCell,
    shows: (page) => page.getByRole('region', { name: /^数据出处 · 石桥镇/ }),
  },
  {
    chunk: 'RefusedCard',
    hash: '',
    act: openRefused,
    shows: (page) => evidenceOf(page, '乙镇').getByText('文件原值'),
  },
  { chunk: 'en', hash: '', act: press('English'), shows: (page) => page.locator('html[lang|=en]') },
  { chunk: 'OwnFilesPanel', hash: '', act: pickFile, shows: (page) => page.getByRole('dialog', { name: '本机数据' }) },
  { chunk: 'OwnFilesBanner', hash: '', act: pickFileAndClose, shows: (page) => page.getByText('正在查看本机数据') },
  {
    chunk: 'ownFilesActions',
    hash: '',
    act: pickFileAndClose,
    says: (page) => page.getByText('读取文件的那部分程序没有取到'),
    again: pickFileAndClose,
    shows: (page) => page.getByText('正在查看本机数据'),
  },
  {
    chunk: 'viewSvg',
    hash: COMPARE,
    ...saving({ role: 'menuitem', name: /^SVG/, failed: '未能生成，请重试', done: '已存为 SVG 文件' }),
  },
  {
    chunk: 'viewPng',
    hash: COMPARE,
    ...saving({ role: 'menuitem', name: /^PNG/, failed: '未能生成，请重试', done: '已存为 PNG 文件' }),
  },
  {
    chunk: 'xlsxBlob',
    hash: COMPARE,
    ...saving({ role: 'menuitem', name: /^XLSX/, failed: '未能生成，请重试', done: '已存为 XLSX 文件' }),
  },
  ...(
    [
      ['CSV', 'dataFile'],
      ['JSON', 'dataJson'],
    ] as const
  ).map(([kind, chunk]) => ({
    chunk,
    hash: '#/data',
    ...saving({ role: 'button', name: new RegExp(kind), failed: '文件没有生成', done: '' }),
  })),
  {
    chunk: 'Watermark',
    hash: '',
    act: setWatermark,
    says: (page) => page.getByRole('paragraph').filter({ hasText: MARK }),
    again: reopen,
    shows: (page) => page.locator('[data-watermark-layer]'),
  },
  { chunk: 'deckPptx', hash: '#/briefing', ...makingPptx() },
]

/** Nothing that a reader asks for waits for these: the page is whole without them. */
const SILENT = [
  // Only browsers that lack something ask for it; the floor checks have one.
  'polyfills',
  // Only where data sets are nested.
  'AreaTrail',
  // The page counts faulty rows without it, and says nothing of newer data until it can.
  'IssueLines',
  'NewerNotice',
  // The page that stands when the program failed names the files of this machine, where it can.
  'CrashFiles',
  // Without it a large file is read on the page itself.
  'startReading',
  // Paper goes without pictures, and without notes.
  'PaperPictures',
  'svgRenderer',
  'FindingBadge',
  'pinyin',
  'startOffline',
  '__vite-browser-external',
]

/** Where texts may hold personal data nothing is shown without it: see prepareMask.test.ts. */
const DEMANDED = ['maskEveryText']

test.beforeEach(async ({ page, allowNoise }) => {
  // As on plain http, or on a first visit: nothing is kept that could stand in for the server.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  allowNoise(/Failed to load resource: net::ERR_FAILED/)
})

for (const part of PARTS) {
  const { chunk, hash, act, says = saysMissing, again = askAgain, shows } = part
  test(`without ${chunk} (${act.name} ${hash}) the page says so, stays, and gets it when asked again`, async ({
    page,
  }) => {
    await block(page, chunk)
    await startPage(page, hash)
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await act(page)
    await expect(says(page)).toBeVisible()
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await expect(page.getByText('页面出了意外')).toBeHidden()
    await page.unrouteAll()
    await again(page)
    await expect(shows(page)).toBeVisible()
    await expect(says(page)).toBeHidden()
  })
}

test('what nobody waits for may be missing without a word', async ({ page }) => {
  for (const chunk of SILENT) await block(page, chunk)
  await startPage(page)
  await expectReady(page)
  await page.goto('./#/overview')
  await expectReady(page)
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').or(page.getByRole('searchbox')).fill('石桥')
  await expect(page.getByRole('option', { name: /石桥镇/ }).first()).toBeVisible()
})

test('the worker that reads files may be missing: the page reads by itself', async ({ page }) => {
  await block(page, 'readFile.worker')
  await startPage(page, '')
  await pickFileAndClose(page)
  await expect(page.getByText('正在查看本机数据')).toBeVisible()
})

test('every part that the program asks for on demand is among these', () => {
  const files = readdirSync(ASSETS).filter((file) => file.endsWith('.js'))
  const asked = files.flatMap((file) =>
    [...readFileSync(join(ASSETS, file), 'utf8').matchAll(/\bimport\([`"']\.\/([^`"']+)-[\w-]{8}\.js[`"']\)/g)].map(
      ([, name]) => name ?? '',
    ),
  )
  expect(asked.length).toBeGreaterThan(20)
  const known = [...PARTS.map(({ chunk }) => chunk), ...SILENT, ...DEMANDED]
  expect([...new Set(asked)].filter((name) => !known.includes(name))).toEqual([])
})

/** The server has it no longer: a new version was put in place, or the line is down. */
async function block(page: Page, chunk: string): Promise<void> {
  await page.route(new RegExp(`/assets/${chunk}-[\\w-]{8}\\.js$`), (route) => route.abort())
}

function saysMissing(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: SAYS }).first()
}

async function askAgain(page: Page): Promise<void> {
  await saysMissing(page).getByRole('button', { name: '再试一次' }).click()
}

async function setWatermark(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '同类组、标准、水印与外观' })
  await dialog.getByRole('button', { name: '水印' }).click()
  await dialog.getByRole('checkbox', { name: '加水印' }).check()
  await dialog.getByRole('textbox', { name: '水印文字' }).fill(MARK)
  await page.keyboard.press('Escape')
}

async function reopen(page: Page): Promise<void> {
  await page.reload()
}

async function nothing(): Promise<void> {}

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true })
}

function goTo(view: string): (page: Page) => Promise<void> {
  return async function open(page) {
    await expectReady(page)
    await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click()
  }
}

function press(name: string | RegExp): (page: Page) => Promise<void> {
  return async function pressButton(page) {
    await expectReady(page)
    await button(page, name).click()
  }
}

function pressKey(key: string): (page: Page) => Promise<void> {
  return async function pressAKey(page) {
    await expectReady(page)
    await page.keyboard.press(key)
  }
}

async function pressCell(page: Page): Promise<void> {
  await page
    .getByRole('table')
    .getByRole('button', { name: /，石桥镇：/ })
    .first()
    .click()
}

function findingList(page: Page): Locator {
  return page.getByRole('region', { name: '需要关注' }).getByRole('listitem').first()
}

async function pickFile(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await button(page, '载入文件').click()
  await (
    await choosing
  ).setFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(demoCorrection()) })
}

/** A county of one's own in which one town's figure could not be loaded. */
async function openRefused(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await button(page, '载入文件').click()
  await (await choosing).setFiles(resolve(import.meta.dirname, '../../mocks/field/refused-row.json'))
  await expect(page.getByRole('dialog', { name: '本机数据' })).toContainText('自成数据集')
  await page.keyboard.press('Escape')
  await page.goto('./#/compare/petitions.handled?data=local-990909&year=2024')
  await expectReady(page)
  await markOf(page, '乙镇').click()
}

async function pickFileAndClose(page: Page): Promise<void> {
  await pickFile(page)
  await expect(page.getByRole('dialog', { name: '本机数据' })).toBeVisible()
  await page.getByRole('dialog', { name: '本机数据' }).getByRole('button', { name: '关闭' }).click()
}

interface Saving {
  role: 'menuitem' | 'button'
  name: RegExp
  failed: string
  done: string
}

function saving({ role, name, failed, done }: Saving) {
  async function save(page: Page): Promise<void> {
    await expectReady(page)
    if (role === 'menuitem') await button(page, '另存').click()
    await page.getByRole(role, { name }).first().click()
  }
  return {
    act: save,
    says: (page: Page) => page.getByText(failed),
    again: save,
    shows: (page: Page) => (done === '' ? page.getByRole('group', { name: '下载' }) : page.getByText(done)),
  }
}

function makingPptx() {
  async function make(page: Page): Promise<void> {
    await button(page, '导出 PPTX').click()
  }
  return {
    act: async (page: Page) => {
      await button(page, '年度汇报').click()
      await make(page)
    },
    says: (page: Page) => page.getByText('PPTX 没有生成'),
    again: make,
    shows: (page: Page) => button(page, '导出 PPTX'),
  }
}
