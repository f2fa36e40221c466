/**
 * Estimated width of text in pixels: good enough to keep labels apart, and the same in a browser and in tests,
 * where no canvas can measure. Chinese characters are square; digits are tabular.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const sign of text) ems += emsOf(sign)
  return ems * size
}

/** Shortened with … to fit; the whole text stays in the table and the mark's label. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const signs = Array.from(text)
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop()
  return `${signs.join('')}…`
}

function emsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x2e80) return 1
  if (/[0-9a-zA-Z%–+]/.test(sign)) return 0.58
  if (/[\s.,:;()/·]/.test(sign)) return 0.32
  return code < 0x80 ? 0.5 : 1
}
