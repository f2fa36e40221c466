import type { ReportText } from '../text/reportText.ts'
import { decodeReport } from './decodeReport.ts'
import { readHtml } from './readHtml.ts'

const HEAD_END = /\r?\n\r?\n/
const HTML_PART = /^content-type:\s*text\/html/im
const START = /^(?:from: <saved by|mime-version:|content-type:\s*multipart\/related)/im
/** A page's own part comes first; so far a boundary is looked for. */
const HEAD_LENGTH = 4096

/** Whether a text is a page saved as one file (.mht). */
export function isMht(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH)
  return START.test(head) && /multipart\/related/i.test(head)
}

/** A page saved as one file as blocks: its first part that is a page, without pictures and styles; null when it has none. */
export function readMht(text: string): ReportText | null {
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(text.slice(0, HEAD_LENGTH))?.[1]
  if (boundary === undefined) return null
  const part = text.split(`--${boundary}`).find((one) => HTML_PART.test(one.split(HEAD_END)[0] ?? ''))
  if (part === undefined) return null
  const [head = ''] = part.trimStart().split(HEAD_END)
  const body = part.trimStart().slice(head.length)
  return readHtml(decodeReport(bytesOf(body, head)).text)
}

function bytesOf(body: string, head: string): Uint8Array {
  if (/^content-transfer-encoding:\s*base64/im.test(head)) return fromBase64(body)
  if (/^content-transfer-encoding:\s*quoted-printable/im.test(head)) return fromQuotedPrintable(body)
  return new TextEncoder().encode(body)
}

function fromBase64(body: string): Uint8Array {
  try {
    return Uint8Array.from(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')), (sign) => sign.charCodeAt(0))
  } catch {
    // Cut in the middle: no page.
    return new Uint8Array()
  }
}

/** =E9=95=87 is a sign in bytes, = at the end of a line joins it with the next. */
function fromQuotedPrintable(body: string): Uint8Array {
  const bytes: number[] = []
  const joined = body.replace(/=\r?\n/g, '')
  for (let at = 0; at < joined.length; at += 1) {
    const hex = joined.charAt(at) === '=' ? joined.slice(at + 1, at + 3) : ''
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else bytes.push(...new TextEncoder().encode(joined.charAt(at)))
  }
  return Uint8Array.from(bytes)
}
