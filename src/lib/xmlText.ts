/** What XML 1.0 cannot hold, not even escaped: control characters, halves of characters, two that are none. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
export const INVALID_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** That, and control characters that XML merely advises against; halves of characters are seen to be missing. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** Signs that turn the direction of writing: a name could otherwise reorder the words around it. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Half of a character beyond the first plane, without the other half. */
const HALF = /\p{Surrogate}/gu

/** Text as it stands in XML, in elements and in attributes. What XML cannot hold at all is the caller's to take out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** Text from outside without what XML cannot hold; PowerPoint refuses a file that has any. */
export function cleanText(text: string): string {
  return text.replace(UNFIT, '').replace(TURNING, '').replace(HALF, '�').replace(/\r\n?/g, '\n')
}

/** Clean text as it stands in XML, in elements and attributes. */
export function xmlText(text: string): string {
  return escapeXml(cleanText(text))
}
