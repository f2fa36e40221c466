import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { exampleDocument } from '../testing/exampleDocument.ts'
import { foreignContent } from './foreignContent.ts'
import { readBytes } from './readFile.ts'

const DOCUMENT = JSON.stringify(exampleDocument())
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

function wide(text: string): string {
  return Array.from(text, (sign) => `${sign}\0`).join('')
}

function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'))
  return isBigEndian ? bytes.map((_, index) => bytes[index ^ 1] ?? 0) : bytes
}

async function zipOf(...names: string[]): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const name of names) zip.file(name, '<xml/>')
  return zip.generateAsync({ type: 'uint8array' })
}

test.each([
  ['empty', new Uint8Array()],
  ['empty', utf8(' \n\t\u3000\ufeff')],
  ['utf16', utf16(`\ufeff${DOCUMENT}`)],
  ['utf16', utf16(`\ufeff${DOCUMENT}`, true)],
  ['utf16', utf16(DOCUMENT)],
  ['utf16', utf16(DOCUMENT, true)],
  ['utf16', utf16('\ufeff')],
  ['pdf', latin('%PDF-1.7\n%\xe2\xe3')],
  ['rtf', latin('{\\rtf1\\ansi')],
  ['image', latin('\x89PNG\r\n\x1a\n')],
  ['image', latin('\xff\xd8\xff\xe0')],
  ['archive', latin('Rar!\x1a\x07')],
  ['archive', latin('\x1f\x8b\x08')],
  ['xls', latin(`${OLE}${'\0'.repeat(500)}${wide('Workbook')}`)],
  ['doc', latin(`${OLE}${'\0'.repeat(500)}${wide('WordDocument')}`)],
  ['ppt', latin(`${OLE}${'\0'.repeat(500)}${wide('PowerPoint Document')}`)],
  ['otherOffice', latin(`${OLE}${'\0'.repeat(500)}`)],
  ['html', utf8('\n<!DOCTYPE html><html><body>请登录</body></html>')],
  ['html', utf8('<html>')],
  ['xml', utf8('<?xml version="1.0"?><Workbook/>')],
  ['csv', utf8('镇,办结\n石桥镇,12\n双河乡,7\n')],
  ['csv', utf8('\ufeff"镇","办结"\r\n"石桥镇","1,200"\r\n')],
  ['csv', utf8('镇\t办结\n石桥镇\t12\n')],
  ['csv', utf8('2024;12\n2025;13')],
  ['csv', Uint8Array.of(0xd5, 0xf2, 0x2c, 0x31, 0x0a, 0xcf, 0xe7, 0x2c, 0x32)],
  ['text', utf8('2024年，我镇办结信访事项12件。\n开展宣传5场次。')],
  [null, utf8(DOCUMENT)],
  [null, utf8(`\ufeff${DOCUMENT}`)],
  [null, utf8('{"format": "town-report/1", "meta": ')],
  [null, utf8('[1,2]')],
  [null, utf8('null')],
  [null, utf8('"text"')],
])('is %s by its content', (kind, bytes) => {
  expect(foreignContent(bytes)).toBe(kind)
})

test('zip files are told by what lies in them, whatever their ending', async () => {
  expect(foreignContent(await zipOf('[Content_Types].xml', 'xl/workbook.xml'))).toBe('xlsx')
  expect(foreignContent(await zipOf('[Content_Types].xml', 'word/document.xml'))).toBe('docx')
  expect(foreignContent(await zipOf('ppt/presentation.xml'))).toBe('pptx')
  expect(foreignContent(await zipOf('OFD.xml'))).toBe('otherOffice')
  expect(foreignContent(await zipOf('石桥镇.json'))).toBe('archive')
})

test('such a file is refused with one fault that says what it is', () => {
  const read = readBytes(latin('%PDF-1.7'), '年报.json')
  expect(read.ok).toBe(false)
  expect(read.issues.map(({ code, params }) => [code, params])).toEqual([['foreignContent', { kind: 'pdf' }]])
})

test('a document is read as ever', () => {
  expect(readBytes(utf8(DOCUMENT), 'a.json').ok).toBe(true)
})
