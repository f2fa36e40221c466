import { describe, expect, test } from 'vitest'
import { openReport, REPORT_BYTE_LIMIT } from './openReport.ts'

const TEXT = '石桥镇2022年工作总结\n全年调解纠纷34件。\n'

function wide(text: string, isLittle: boolean): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) =>
    isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
  )
}

/** 镇 in GB18030, and signs of ASCII. */
const GB18030 = [0xd5, 0xf2, 0x32, 0x0a]

describe('the same text in the encodings offices use', () => {
  test.each([
    ['utf-8', [...new TextEncoder().encode(TEXT)], TEXT],
    ['utf-8', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)], TEXT],
    ['utf-16le', [0xff, 0xfe, ...wide(TEXT, true)], TEXT],
    ['utf-16be', [0xfe, 0xff, ...wide(TEXT, false)], TEXT],
    ['utf-16le', wide(TEXT, true), TEXT],
    ['utf-16be', wide(TEXT, false), TEXT],
    ['gb18030', GB18030, '镇2\n'],
  ])('%s', (encoding, bytes, text) => {
    expect(openReport(Uint8Array.from(bytes))).toMatchObject({ ok: true, encoding, report: { text } })
  })
})

describe('what is no text is said', () => {
  test.each([
    ['%PDF-1.4', { code: 'otherKind', kind: 'pdf' }],
    ['PK\u0003\u0004 word/document.xml', { code: 'broken' }],
    ['PK\u0003\u0004 xl/workbook.xml', { code: 'otherKind', kind: 'xlsx' }],
    ['', { code: 'empty' }],
    [' \n\u200b\n', { code: 'empty' }],
  ])('%j', (content, issue) => {
    expect(openReport(new TextEncoder().encode(content))).toEqual({ ok: false, issue })
  })

  test('a file beyond the limit is refused unread', () => {
    const bytes = new Uint8Array(REPORT_BYTE_LIMIT + 1)
    expect(openReport(bytes)).toEqual({
      ok: false,
      issue: { code: 'tooBig', bytes: bytes.length, limit: REPORT_BYTE_LIMIT },
    })
  })
})
