/** A key that an object has twice: the second silently replaces the first when JSON is parsed. */
export interface RepeatedKey {
  /** With the members it stands in: `period.start`. */
  path: string
  /** The member of the row or head it stands in. */
  member: string
}

/** Rows and heads with a repeated key, by the object they were parsed to: nothing in it counts any more. */
const found = new WeakMap<object, RepeatedKey>()

/** The first repeated key inside a row that `noteRepeatedKeys` has seen; null for none. */
export function repeatedKeyIn(row: unknown): RepeatedKey | null {
  return typeof row === 'object' && row !== null ? (found.get(row) ?? null) : null
}

interface Level {
  /** Keys so far; null in a list. */
  keys: Set<string> | null
  key: string
  index: number
}

/**
 * Looks for keys written twice in `text`, which JSON.parse read as `root`; escaped spellings are the same key. One at
 * the document's own level is returned. Those inside the document's members, or the rows of its lists, are kept for
 * `repeatedKeyIn`. One pass over the text, because it may have 20 MB.
 */
export function noteRepeatedKeys(text: string, root: unknown): string | null {
  const levels: Level[] = []
  let isKeyNext = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') {
      const end = endOfString(text, at)
      if (isKeyNext && takeKey(keyOf(text.slice(at + 1, end)), levels, root)) return levels[0]?.key ?? ''
      isKeyNext = false
      at = end
    } else if (sign === '{' || sign === '[') {
      levels.push({ keys: sign === '{' ? new Set() : null, key: '', index: 0 })
      isKeyNext = sign === '{'
    } else if (sign === '}' || sign === ']') levels.pop()
    else if (sign === ',') isKeyNext = nextItem(levels.at(-1))
  }
  return null
}

/** True where it repeats a key of the document itself. */
function takeKey(key: string, levels: readonly Level[], root: unknown): boolean {
  const level = levels.at(-1)
  if (!level?.keys) return false
  level.key = key
  if (!level.keys.has(key)) {
    level.keys.add(key)
    return false
  }
  if (levels.length === 1) return true
  noteInRow(levels, root)
  return false
}

/** Whether a key comes next. */
function nextItem(level: Level | undefined): boolean {
  if (!level) return false
  level.index += 1
  return level.keys !== null
}

/** Files the key under the member of the document, or the row of its list, that it stands in. */
function noteInRow(levels: readonly Level[], root: unknown): void {
  const [top, list] = levels
  const member: unknown = typeof root === 'object' && root !== null && top ? Reflect.get(root, top.key) : null
  const row: unknown = Array.isArray(member) && list ? member[list.index] : member
  if (typeof row !== 'object' || row === null || found.has(row)) return
  const keys = levels.slice(Array.isArray(member) ? 2 : 1).flatMap(({ keys: own, key }) => (own ? [key] : []))
  found.set(row, { path: keys.join('.'), member: keys[0] ?? '' })
}

/** Where the string that begins at `start` ends; the text is known to be JSON. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end
  }
  return text.length
}

function keyOf(written: string): string {
  // The text is known to be JSON, so that this is a string of it.
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written
}
