import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page, TestInfo } from 'playwright/test'
import { openPage } from '../browser/openPage.ts'
import { expect, test } from '../browser/test.ts'

/** One of each kind of picture. */
const KINDS = {
  bars: '#/compare/petitions.handled?year=2022',
  points: '#/compare/satisfaction.rate?year=2022',
  ranks: '#/compare/legalAdvisor.visits?year=2022&ranks=1',
  dumbbell: '#/compare/petitions.handled?year=2022&vs=2021',
  lines: '#/trend/petitions.handled',
  multiples: '#/trend/satisfaction.rate?multiples=1',
  relation: '#/relate',
  paths: '#/relate?paths=1',
}

/** Programs with a painter of their own, and how each makes a PNG of an SVG. */
const PROGRAMS: Record<string, { command: string; argsFor: (svg: string, png: string) => string[] }> = {
  Inkscape: {
    command: 'inkscape',
    argsFor: (svg, png) => [svg, '--export-type=png', `--export-filename=${png}`, `--export-width=${WIDTH}`],
  },
  LibreOffice: {
    command: 'soffice',
    argsFor: (svg, png) => [
      `-env:UserInstallation=file://${png}.profile`,
      '--headless',
      '--convert-to',
      'png',
      '--outdir',
      png.replace(/\/[^/]*$/, ''),
      svg,
    ],
  },
  librsvg: { command: 'rsvg-convert', argsFor: (svg, png) => [`--width=${WIDTH}`, `--output=${png}`, svg] },
}

/** Of a picture for a file, in pixels; and of the squares that are compared. */
const WIDTH = 1200
const SIDE = 20
/** How red the page is where nothing is drawn. */
const PAPER = 255

const TEXT = /<text[^]*?<\/text>/g
const SHAPE = /<(path|polyline|rect|circle|polygon|line)\b[^>]*(?:\/>|>[^<]*<\/\1>)/g

/** Edges are softened otherwise by each program, a wrong fill is off by 25 and more. */
const MOST_BETWEEN_SHAPES = 18
/** Share of ink in a text's box: fonts differ, hidden letters have none and a solid rim has several times as much. */
const INK = { least: 0.6, most: 1.5 }

test.describe.configure({ timeout: 240_000 })

for (const [name, program] of Object.entries(PROGRAMS)) {
  if (!isInstalled(program.command)) {
    console.warn(`${name.toUpperCase()} SKIPPED: it is not installed, no SVG file was opened in it.`)
    continue
  }

  test(`SVG files of every kind look the same in ${name}`, async ({ page }, info) => {
    for (const [kind, link] of Object.entries(KINDS)) {
      await openPage(page, link)
      const svg = await savedSvg(page)
      const { shapes, ink } = await difference(page, { svg, opened: svg, name, info })
      expect.soft(shapes, `shapes of ${kind}`).toBeLessThan(MOST_BETWEEN_SHAPES)
      expect.soft(ink.least, `letters of ${kind}`).toBeGreaterThan(INK.least)
      expect.soft(ink.most, `letters of ${kind}`).toBeLessThan(INK.most)
    }
  })

  test(`what ${name} draws otherwise is found`, async ({ page }, info) => {
    await openPage(page, KINDS.bars)
    const svg = await savedSvg(page)
    const fades = svg.replaceAll(/stop-color="[^"]*" stop-opacity="0[^"]*"/g, 'stop-color="#00000000"')
    expect(fades).not.toBe(svg)
    expect((await difference(page, { svg, opened: fades, name, info })).shapes).toBeGreaterThan(MOST_BETWEEN_SHAPES)
    const hidden = svg.replaceAll(/(<text [^>]*aria-hidden="true">[^<]*<\/text>)\s*<text[^>]*>[^<]*<\/text>/g, '$1')
    expect(hidden).not.toBe(svg)
    expect((await difference(page, { svg, opened: hidden, name, info })).ink.least).toBeLessThan(INK.least)
  })
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function savedSvg(page: Page): Promise<string> {
  await page.getByRole('button', { name: '另存', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^SVG/ }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

interface Difference {
  /** The greatest difference of one colour between two squares at the same place, of 255. */
  shapes: number
  /** Of one text each: ink there by ink here. */
  ink: { least: number; most: number }
}

interface Opened {
  /** As the browser shows it. */
  svg: string
  /** As the other program is given it. */
  opened: string
  name: string
  info: TestInfo
}

/** Shapes and texts apart: letters differ from program to program as fonts do, and would hide what differs in shapes. */
async function difference(page: Page, { svg, opened, name, info }: Opened): Promise<Difference> {
  const reader = await page.context().newPage()
  await reader.setContent(bodyOf(svg.replaceAll(TEXT, '')))
  const shapes = await compare(reader, squaresOf(svg), paintIn(name, opened.replaceAll(TEXT, ''), info))
  await reader.setContent(bodyOf(svg.replaceAll(SHAPE, '')))
  const texts = await compare(
    reader,
    await reader.evaluate(textBoxes),
    paintIn(name, opened.replaceAll(SHAPE, ''), info),
  )
  await reader.close()
  const ink = texts.map(([ours, theirs]) => (PAPER - theirs.red) / (PAPER - ours.red))
  return {
    shapes: Math.max(
      ...shapes.flatMap(([a, b]) => [Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue)]),
    ),
    ink: { least: Math.min(...ink), most: Math.max(...ink) },
  }
}

function bodyOf(svg: string): string {
  return `<body style="margin:0">${svg.replace(/<\?xml.*?\?>/, '')}</body>`
}

/** A picture as PNG in base64. */
function paintIn(name: string, svg: string, info: TestInfo): string {
  const path = info.outputPath('opened.svg')
  const png = info.outputPath('opened.png')
  writeFileSync(path, svg)
  const program = PROGRAMS[name]
  if (program) execFileSync(program.command, program.argsFor(path, png), { stdio: 'ignore' })
  return readFileSync(png).toString('base64')
}

type Box = [left: number, top: number, right: number, bottom: number]

function squaresOf(svg: string): Box[] {
  const height = Number(/<svg [^>]*height="(\d+)"/.exec(svg)?.[1])
  const across = (WIDTH / SIDE) | 0
  return Array.from({ length: across * Math.floor(height / SIDE) }, (_, index) => {
    const [x, y] = [(index % across) * SIDE, Math.floor(index / across) * SIDE]
    return [x, y, x + SIDE, y + SIDE]
  })
}

/** Where each text stands, in pixels; runs in the page. */
function textBoxes(): Box[] {
  return [...document.querySelectorAll('svg text:not([aria-hidden])')]
    .filter((text) => text.textContent.trim() !== '')
    .map((text) => text.getBoundingClientRect())
    .map(({ left, top, right, bottom }) => [left, top, right, bottom])
}

interface Colour {
  red: number
  green: number
  blue: number
}

/** What stands in the page and what the other program painted: the mean colours of each box. */
async function compare(reader: Page, boxes: Box[], painted: string): Promise<[ours: Colour, theirs: Colour][]> {
  const shown = (await reader.locator('svg').first().screenshot()).toString('base64')
  const ours = await reader.evaluate(meanColours, { png: shown, boxes })
  const theirs = await reader.evaluate(meanColours, { png: painted, boxes })
  return ours.flatMap((one, index) => {
    const other = theirs[index]
    return other ? [[one, other]] : []
  })
}

/** Runs in the page. */
async function meanColours({ png, boxes }: { png: string; boxes: Box[] }): Promise<Colour[]> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no 2d canvas')
  context.fillStyle = 'white'
  context.fillRect(0, 0, image.width, image.height)
  context.drawImage(image, 0, 0)
  return boxes.map(([left, top, right, bottom]) => {
    const { data } = context.getImageData(left, top, right - left, bottom - top)
    let [red, green, blue] = [0, 0, 0]
    for (let at = 0; at < data.length; at += 4) {
      red += data[at] ?? 0
      green += data[at + 1] ?? 0
      blue += data[at + 2] ?? 0
    }
    const pixels = data.length / 4
    return { red: red / pixels, green: green / pixels, blue: blue / pixels }
  })
}
