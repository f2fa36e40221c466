import type PptxGenJS from 'pptxgenjs'
import type { Messages } from '../../i18n/messages.ts'
import { invariant } from '../../lib/invariant.ts'
import { chartBook, type PlacedChart } from './chartTable.ts'
import { COLORS, hex } from './drawingMl.ts'
import { chartXml } from './chartXml.ts'
import { FONT } from './slideLayout.ts'

/** What is used of JSZip, with which pptxgenjs packs. */
interface Zip {
  files: Record<string, { dir: boolean }>
  file: {
    (path: string): { async: (type: 'string') => Promise<string> } | null
    (path: string, content: string | Uint8Array): unknown
  }
  generateAsync: (options: { type: 'blob'; compression: 'DEFLATE'; mimeType: string }) => Promise<Blob>
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** Office's name for "there is an SVG of this picture". */
const HAS_SVG = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * Packs the slides, with the parts that pptxgenjs cannot write: charts whose labels are words and whose gaps are gaps,
 * Chinese theme fonts, notes with paragraphs.
 */
export async function finishPackage(
  pptx: PptxGenJS,
  { charts, svgs, m }: { charts: ReadonlyMap<string, PlacedChart>; svgs: ReadonlyMap<string, string>; m: Messages },
): Promise<Blob> {
  const zip = await packed(pptx)
  await writeCharts(zip, charts, m)
  await addSvgs(zip, svgs)
  await change(zip, 'ppt/theme/theme1.xml', themeXml)
  await change(zip, '[Content_Types].xml', (xml) => contentTypes(xml, zip))
  for (const path of Object.keys(zip.files)) await change(zip, path, (xml) => partXml(path, xml, m))
  // Empty folders are no parts.
  for (const [path, { dir }] of Object.entries(zip.files)) if (dir) delete zip.files[path]
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: MIME })
}

function partXml(path: string, xml: string, m: Messages): string {
  if (!path.endsWith('.xml') || !path.startsWith('ppt/')) return xml
  // Spelling is checked in the language that the slides are in; pptxgenjs knows only its own.
  const inLanguage = xml.replaceAll('lang="en-US"', `lang="${m.locale}"`)
  return path.startsWith('ppt/notesSlides/') ? notesXml(inLanguage) : numberObjects(inLanguage)
}

/** pptxgenjs numbers tables and the slide's number by rules of their own, which meet those of other objects. */
function numberObjects(xml: string): string {
  let id = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    id += 1
    return `<p:cNvPr id="${id}"`
  })
}

/** The package as pptxgenjs writes it, still open: its version is pinned, and it offers no other way to add a part. */
async function packed(pptx: PptxGenJS): Promise<Zip> {
  // The types leave this method out.
  const open = pptx as unknown as { createChartMediaRels: (slide: unknown, zip: Zip, work: unknown) => void }
  const write = open.createChartMediaRels
  let zip: Zip | null = null
  open.createChartMediaRels = (slide, into, work) => {
    zip = into
    write(slide, into, work)
  }
  await pptx.write({ outputType: 'uint8array' })
  invariant(zip, 'pptxgenjs packed nothing')
  return zip
}

async function writeCharts(zip: Zip, charts: ReadonlyMap<string, PlacedChart>, m: Messages): Promise<void> {
  for (const path of Object.keys(zip.files)) {
    const [, name] = /^ppt\/charts\/(chart\d+\.xml)$/.exec(path) ?? []
    if (name === undefined) continue
    const placed = (await zip.file(path)?.async('string')) ?? ''
    const relations = (await zip.file(`ppt/charts/_rels/${name}.rels`)?.async('string')) ?? ''
    const [key = ''] = /chart-\d+-of-deck/.exec(placed) ?? []
    const [, book] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations) ?? []
    const chart = charts.get(key)
    invariant(chart && book !== undefined, `no chart behind ${path}`)
    zip.file(path, chartXml(chart))
    zip.file(`ppt/${book}`, await chartBook(chart.table, m))
  }
}

async function change(zip: Zip, path: string, by: (xml: string) => string): Promise<void> {
  if (!/\.(?:xml|rels)$/.test(path)) return
  const xml = await zip.file(path)?.async('string')
  if (xml !== undefined) zip.file(path, by(xml))
}

/** Chinese fonts for Chinese signs, and the theme's colours under the colour button. */
function themeXml(xml: string): string {
  const accents = COLORS.series.slice(0, 6).map((color, index) => ({ tag: `accent${index + 1}`, color }))
  return [...accents, { tag: 'dk2', color: COLORS.ink }, { tag: 'lt2', color: COLORS.band }].reduce(
    (text, { tag, color }) =>
      text.replace(new RegExp(`<a:${tag}>.*?</a:${tag}>`), `<a:${tag}><a:srgbClr val="${hex(color)}"/></a:${tag}>`),
    xml
      .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FONT}"/>`)
      .replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${FONT}`),
  )
}

/** pptxgenjs names masters that it does not write. */
function contentTypes(xml: string, zip: Zip): string {
  return xml.replace(/ ?<Override PartName="\/([^"]+)"[^>]*\/>/g, (part, path: string) => (zip.files[path] ? part : ''))
}

/** Lines of notes are paragraphs. */
function notesXml(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr lang="[^"]*" dirty="0"\/><a:t>)([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?<\/a:p>/,
    (_all, open: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => (line === '' ? '<a:p><a:endParaRPr dirty="0"/></a:p>' : `<a:p>${open}${line}</a:t></a:r></a:p>`))
        .join(''),
  )
}

/** Puts each SVG beside the PNG of the same name: new programs draw the first, old ones the second. */
async function addSvgs(zip: Zip, svgs: ReadonlyMap<string, string>): Promise<void> {
  for (const path of Object.keys(zip.files)) {
    const [, name] = /^ppt\/slides\/(slide\d+\.xml)$/.exec(path) ?? []
    if (name === undefined) continue
    const xml = (await zip.file(path)?.async('string')) ?? ''
    const found = [...svgs].filter(([key]) => xml.includes(`name="${key}"`))
    if (found.length === 0) continue
    zip.file(path, found.reduce(refer, xml))
    const relations = `ppt/slides/_rels/${name}.rels`
    const links = found.map(([key]) => `<Relationship Id="${key}" Type="${IMAGE}" Target="../media/${key}.svg"/>`)
    const old = (await zip.file(relations)?.async('string')) ?? ''
    zip.file(relations, old.replace('</Relationships>', `${links.join('')}</Relationships>`))
    for (const [key, svg] of found) zip.file(`ppt/media/${key}.svg`, svg)
  }
}

function refer(xml: string, [key]: readonly [string, string]): string {
  const [before = '', after = ''] = xml.split(`name="${key}"`)
  const blip = `<asvg:svgBlip xmlns:asvg="${SVG}" r:embed="${key}"/>`
  const list = `<a:extLst><a:ext uri="${HAS_SVG}">${blip}</a:ext></a:extLst>`
  return `${before}name="${key}"${after.replace('</a:blip>', `${list}</a:blip>`)}`
}
