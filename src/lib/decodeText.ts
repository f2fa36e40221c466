/** Encodings that county offices' files come in. */
export type TextEncoding = 'utf-8' | 'gb18030'

/** Text of a file and the encoding that was assumed to read it. */
export interface DecodedText {
  text: string
  encoding: TextEncoding
}

/**
 * Bytes to text, byte order mark removed: UTF-8 first, GB18030 when the bytes are not UTF-8 (`town-report/1`,
 * Loading rules). Bytes that are neither become U+FFFD; nothing is thrown.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' }
  }
}
