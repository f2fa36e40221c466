import { beforeAll, expect, test } from 'vitest'
import { buildBoard, buildObservation, buildTowns, YEAR } from '../../domain/testing/buildBoard.ts'
import { zh } from '../../i18n/zh.ts'
import { type PptxFile, readPptx, textsOf } from './testing/readPptx.ts'
import { deckOf, demoBoard, LINKS, viewSlide, writeDeck } from './testing/sampleDecks.ts'

const TOWNS = buildTowns(8)
const [exact, gt, ge, none, silent, notCompared, otherUnit, zero] = TOWNS.map(({ code }) => code)
const INDICATOR = 'petitions.handled'
/** One town in each awkward state; `silent` sends no report. */
const BOARD = buildBoard({
  towns: TOWNS,
  observations: [
    buildObservation({ area: exact ?? '', indicator: INDICATOR, value: 150 }),
    buildObservation({ area: gt ?? '', indicator: INDICATOR, value: 100, op: 'gt', raw: '100余件' }),
    buildObservation({ area: ge ?? '', indicator: INDICATOR, value: 96, op: 'ge', raw: '96件以上' }),
    buildObservation({ area: none ?? '', indicator: INDICATOR, value: null }),
    buildObservation({
      area: notCompared ?? '',
      indicator: INDICATOR,
      value: 71,
      period: { start: '2022-01-01', end: '2022-11-12' },
    }),
    buildObservation({ area: otherUnit ?? '', indicator: INDICATOR, value: 180, unit: '人次' }),
    buildObservation({ area: zero ?? '', indicator: INDICATOR, value: 0 }),
  ],
})

let file: PptxFile
let chart: string

beforeAll(async () => {
  const slide = viewSlide([`#/compare/${INDICATOR}?year=${YEAR}`], {
    title: '一眼看全',
    notes: '先讲\n再停',
    remark: '看右边',
  })
  file = await readPptx(await writeDeck(deckOf([slide]), BOARD))
  chart = file.text(file.paths.find((path) => path.startsWith('ppt/charts/chart')) ?? '')
})

test('an approximate number is drawn at its lower end and keeps its words', () => {
  const labels = textsOf(chart, 'a:t')
  expect(labels).toContain('100余件')
  expect(labels).toContain('96 件以上')
  expect(pointOf(gt)).toEqual([101])
  expect(pointOf(ge)).toEqual([96])
})

test('an exact number is labelled by its cell, so that the label follows an edit', () => {
  expect(chart).toContain('formatCode="0&quot; 件&quot;"')
  expect(textsOf(chart, 'a:t').filter((text) => text.includes('150'))).toEqual([])
})

test.each([
  { name: 'no report', town: silent, words: zh.states.noReport },
  { name: 'spoken of without a number', town: none, words: zh.states.noNumber },
  { name: 'another unit', town: otherUnit, words: '180人次' },
])('$name has no point, and its row says why', ({ town, words }) => {
  expect(pointOf(town)).toEqual([])
  expect(categoryOf(town).replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
})

test('a reported zero is a zero', () => {
  expect(pointOf(zero)).toEqual([0])
  expect(categoryOf(zero)).toBe(`${zero}镇`)
})

test('a town of another period stands after the compared ones, says so, and is hatched', () => {
  const at = categories().findIndex((name) => name.startsWith(notCompared ?? ''))
  expect(categoryOf(notCompared)).toContain('未参与比较')
  expect(at).toBeGreaterThan(categories().findIndex((name) => name.startsWith('中位数')))
  expect(chart).toContain(`<c:dPt><c:idx val="${at}"/>`)
  expect(chart).toContain('<a:pattFill')
})

test('the slide carries its stamp, the notes every state, the speaker’s words as paragraphs', () => {
  const said = textsOf(file.text('ppt/slides/slide1.xml'), 'a:t').join('\n')
  for (const part of ['单位：件', '口径：', '期间：', '覆盖：', '可比性：', '来源：', '数据日期：', '看右边'])
    expect(said).toContain(part)
  expect(said).toContain(zh.synthetic)
  const notes = textsOf(file.text('ppt/notesSlides/notesSlide1.xml'), 'a:t')
  expect(notes.slice(0, 2)).toEqual(['先讲', '再停'])
  const reported = notes.join('\n')
  for (const words of [zh.states.noReport, zh.states.noNumber, '100余', '以上', '密级：', '标题：'])
    expect(reported).toContain(words)
})

test('theme fonts are Chinese for both scripts, and nobody is named as author', () => {
  const theme = file.text('ppt/theme/theme1.xml')
  expect([...theme.matchAll(/<a:(?:latin|ea) typeface="([^"]*)"/g)].map(([, font]) => font)).toEqual(
    Array.from({ length: 4 }, () => 'Microsoft YaHei'),
  )
  expect(theme).toContain('<a:font script="Hans" typeface="Microsoft YaHei"')
  expect(file.text('docProps/core.xml')).toContain('<dc:creator>镇鉴</dc:creator>')
  expect(file.text('docProps/app.xml')).toContain('<Company></Company>')
})

test('lines keep their gaps, and what is not of the whole year is not joined to them', async () => {
  const trend = await readPptx(await writeDeck(deckOf([viewSlide(['#/trend/petitions.handled'])]), demoBoard()))
  const [lines] = trend.like(/^ppt\/charts\/chart\d+\.xml$/)
  expect(lines?.text).toContain('<c:dispBlanksAs val="gap"/>')
  const series = lines?.text.match(/<c:ser>.*?<\/c:ser>/g) ?? []
  const isShort = (one: string): boolean => pointsIn(one, 'c:val').size < 8
  expect(series.some(isShort)).toBe(true)
  const notComparedSeries = series.filter((one) => textsOf(one, 'c:v')[0]?.includes('未参与比较'))
  expect(notComparedSeries.length).toBeGreaterThan(0)
  expect(notComparedSeries.every((one) => one.includes('<a:ln w="28575"><a:noFill/></a:ln>'))).toBe(true)
})

test('what PowerPoint has no chart for is a picture, as SVG and as PNG', async () => {
  const paths = await readPptx(await writeDeck(deckOf([viewSlide([PICTURE_LINK])]), demoBoard()))
  expect(paths.like(/^ppt\/charts\/chart/)).toEqual([])
  expect(paths.paths.filter((path) => path.startsWith('ppt/media/')).map((path) => path.split('.').at(-1))).toEqual(
    expect.arrayContaining(['png', 'svg']),
  )
  expect(paths.text('ppt/slides/slide1.xml')).toContain('asvg:svgBlip')
})

/** Multiples have no counterpart in PowerPoint. */
const PICTURE_LINK = `${LINKS[5]}?multiples=1`

function categories(): string[] {
  const [cache = ''] = /<c:cat>.*?<\/c:cat>/.exec(chart) ?? []
  return textsOf(cache, 'c:v')
}

function categoryOf(town: string | undefined): string {
  return categories().find((name) => name.startsWith(town ?? '-')) ?? ''
}

/** The number drawn for a town in the first series; none for a gap. */
function pointOf(town: string | undefined): number[] {
  const at = categories().findIndex((name) => name.startsWith(town ?? '-'))
  const value = pointsIn(chart, 'c:val').get(at)
  return value === undefined ? [] : [value]
}

function pointsIn(xml: string, tag: string): Map<number, number> {
  const [cache = ''] = new RegExp(`<${tag}>.*?</${tag}>`).exec(xml) ?? []
  return new Map(
    [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), Number(value)]),
  )
}
