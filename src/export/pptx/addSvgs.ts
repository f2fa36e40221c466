import type { Zip } from './zip.ts'

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'
/** Office's name for "there is an SVG of this picture". */
const HAS_SVG = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'

/** Puts each SVG beside the PNG of the same name: new programs draw the first, old ones the second. */
export async function addSvgs(zip: Zip, svgs: ReadonlyMap<string, string>): Promise<void> {
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
