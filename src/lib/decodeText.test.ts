import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'

// 信访 in GB18030; as UTF-8 these bytes are not valid.
const GB_BYTES = Uint8Array.of(0xd0, 0xc5, 0xb7, 0xc3)

test.each([
  ['plain UTF-8', new TextEncoder().encode('信访'), { text: '信访', encoding: 'utf-8' }],
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), { text: 'A', encoding: 'utf-8' }],
  ['GB18030', GB_BYTES, { text: '信访', encoding: 'gb18030' }],
  ['four-byte GB18030', Uint8Array.of(0x95, 0x32, 0x82, 0x36), { text: '𠀀', encoding: 'gb18030' }],
  ['nothing', new Uint8Array(), { text: '', encoding: 'utf-8' }],
])('reads %s', (_, bytes, expected) => {
  expect(decodeText(bytes)).toEqual(expected)
})

test('bytes that are neither become replacement characters', () => {
  expect(decodeText(Uint8Array.of(0x41, 0xff)).text).toContain('\ufffd')
})
