import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** As many items a line as fit, none broken unless it is wider than a line; `separator` only between those of one line. */
export function wrapItems(
  items: readonly string[],
  separator: string,
  style: { size: number; width: number },
): string[] {
  const { size, width } = style
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const joined = last === undefined ? item : last + separator + item
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrapText(item, size, width))
  }
  return lines
}
