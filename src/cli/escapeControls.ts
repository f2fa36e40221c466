/**
 * Text that can be shown in a terminal: a hostile document must not move its cursor, recolour it or turn its lines
 * round. Written as JSON and scripts write such signs, so that a document on the output stays what it is.
 */
export function escapeControls(text: string): string {
  return text.replace(
    // The signs that are looked for are exactly these.
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
