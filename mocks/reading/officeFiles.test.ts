import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { openReport } from '../../src/import/readers/openReport.ts'
import { readReport } from '../../src/import/readReport.ts'

/** Written by LibreOffice from one page: heading, link, table, a broken line. */
const DOC = fileOf('report.doc')
const DOCX = fileOf('report.docx')

function fileOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`office/${name}`, import.meta.url)))
}

function figuresOf(bytes: Uint8Array): string[] {
  const opened = openReport(bytes)
  if (!opened.ok) return [opened.issue.code]
  const { facts, proposals, report } = readReport(opened.report)
  return [
    facts.title ?? '',
    ...proposals.map(
      ({ indicator, start, end, section }) => `${indicator} ${report.text.slice(start, end)} ${section}`,
    ),
  ]
}

async function zipOf(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, part] of Object.entries(parts)) zip.file(name, part)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const FIGURES = [
  '石桥镇2022年法治政府建设情况报告',
  'petitions.received 48件 一（一）',
  'petitions.handled 47件 一（一）',
  'propaganda.lectures 12场 一（一）',
  'propaganda.materials 3000余份 一（一）',
  'disputes.resolved 86件 一（二）',
  'disputes.resolvedRate 97.7% 一（二）',
]

test.each([
  ['.doc', DOC],
  ['.docx', DOCX],
])('a %s of another program gives the figures of its text, tables too', (_, bytes) => {
  expect(figuresOf(bytes)).toEqual(FIGURES)
})

describe('docx', () => {
  const body = (inner: string) => `<?xml version="1.0"?><w:document><w:body>${inner}</w:body></w:document>`
  const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

  test.each([
    [paragraph('甲&amp;乙') + '<w:p/>' + paragraph('丙'), ['甲&乙', '丙']],
    ['<w:p><w:r><w:t>受理</w:t></w:r><w:r><w:instrText>HYPERLINK</w:instrText><w:t>3件</w:t></w:r></w:p>', ['受理3件']],
    [
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t><w:br/><w:t>行</w:t></w:r></w:p>',
      ['新', '行'],
    ],
    [
      `<w:tbl><w:tr><w:tc>${paragraph('名')}</w:tc><w:tc>${paragraph('一')}${paragraph('二')}</w:tc></w:tr></w:tbl>${paragraph('后')}`,
      ['名\t一 二', '后'],
    ],
    [
      `<mc:AlternateContent><mc:Choice>${paragraph('框')}</mc:Choice><mc:Fallback>${paragraph('框')}</mc:Fallback></mc:AlternateContent>`,
      ['框'],
    ],
  ])('%s', async (inner, lines) => {
    const opened = openReport(await zipOf({ 'word/document.xml': body(inner) }))
    expect(opened.ok && opened.report.text.trimEnd().split('\n')).toEqual(lines)
  })

  test('a zip that holds more than any document does is refused', async () => {
    const bomb = await zipOf({ 'word/document.xml': ' '.repeat(40 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(figuresOf(bomb)).toEqual(['broken'])
  })
})

test('the pages of an ofd are read in order, broken lines put together', async () => {
  const object = (left: number, top: number, words: string) =>
    `<ofd:TextObject ID="1" Boundary="${left} ${top} ${words.length * 5} 5"><ofd:TextCode X="0" Y="4">${words}</ofd:TextCode></ofd:TextObject>`
  const bytes = await zipOf({
    'OFD.xml': '<ofd:OFD/>',
    'Doc_0/Pages/Page_10/Content.xml': object(10, 10, '末页调解纠纷9件。'),
    'Doc_0/Pages/Page_2/Content.xml':
      object(10, 10, '2022年工作总结') +
      object(10, 20, '全年石桥镇共受理群众信访') +
      object(70, 20, '事项') +
      object(10, 30, '48件。'),
  })
  const opened = openReport(bytes)
  expect(opened.ok && opened.report.text).toBe(
    '2022年工作总结\n全年石桥镇共受理群众信访事项48件。\n末页调解纠纷9件。\n',
  )
})

test('a damaged file is read as far as it goes or refused', () => {
  const damaged = fc.constantFrom(DOC, DOCX).chain((bytes) =>
    fc.record({
      bytes: fc.constant(bytes),
      length: fc.integer({ min: 0, max: bytes.length }),
      places: fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 20 }),
    }),
  )
  fc.assert(
    fc.property(damaged, ({ bytes, length, places }) => {
      const copy = bytes.slice(0, length)
      for (const [at, value] of places) if (at < length) copy[at] = value
      const opened = openReport(copy)
      expect(opened.ok ? opened.report.text : opened.issue.code).not.toBe('')
    }),
    { numRuns: 300 },
  )
})
