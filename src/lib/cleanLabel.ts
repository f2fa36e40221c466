/**
 * Control characters, and those that turn the reading direction or hide: a name from outside could otherwise reorder
 * the words around it ("gnp.exe" shown as "exe.png").
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Text from outside as one harmless line, cut in the middle so that its end (a file's extension) stays readable. */
export function cleanLabel(text: string, most = 60): string {
  const points = Array.from(text.slice(0, 4096).replace(INVISIBLE, '�').replace(/\s+/g, ' ').trim())
  if (points.length <= most) return points.join('')
  const tail = Math.floor(most / 3)
  return `${points.slice(0, most - tail - 1).join('')}…${points.slice(-tail).join('')}`
}
