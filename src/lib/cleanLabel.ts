import { SHAPELESS } from './sameText.ts'

/**
 * Control characters, line ends, and signs that turn the reading direction or hide: a name from outside could otherwise
 * reorder the words around it ("gnp.exe" shown as "exe.png").
 */
const INVISIBLE = new RegExp(`[${SHAPELESS}\\u0009-\\u000d\\u0085\\u2028\\u2029]`, 'gu')

/** Text from outside as one harmless line, cut in the middle so that its end (a file's extension) stays readable. */
export function cleanLabel(text: string, most = 60): string {
  const points = Array.from(text.slice(0, 4096).replace(INVISIBLE, '�').replace(/\s+/g, ' ').trim())
  if (points.length <= most) return points.join('')
  const tail = Math.floor(most / 3)
  return `${points.slice(0, most - tail - 1).join('')}…${points.slice(-tail).join('')}`
}
