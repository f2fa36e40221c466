import { escapeXml } from '../../lib/escapeXml.ts'

/** What XML 1.0 cannot hold: control characters, halves of characters, two that are none. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
/** Signs that turn the direction of writing: a name could otherwise reorder the words around it. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Half of a character beyond the first plane, without the other half. */
const HALF = /\p{Surrogate}/gu

/** Text from outside without what XML cannot hold; PowerPoint refuses a file that has any. */
export function cleanText(text: string): string {
  return text.replace(UNFIT, '').replace(TURNING, '').replace(HALF, '�').replace(/\r\n?/g, '\n')
}

/** Clean text as it stands in XML, in elements and attributes. */
export function xmlText(text: string): string {
  return escapeXml(cleanText(text))
}
