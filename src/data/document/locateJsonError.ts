/** A place in a text, both counted from 1; the column in UTF-16 units, as editors show it. */
export interface TextPlace {
  line: number
  column: number
}

const TOKEN = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
// Anything from the space up, but a quote or a backslash: JSON forbids bare control characters. A piece at a time,
// because a pattern for a whole string overflows the stack on one of some megabytes.
const STRING_PIECE = /[ !#-[\]-\uffff]{1,4096}|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SPACE = /[ \t\n\r]*/y

/** What may come next: `item` and `key` also allow the closing bracket of a list or object still empty. */
type Wanted = 'value' | 'item' | 'key' | 'nextKey' | 'colon' | 'after'

/**
 * Where a text stops being JSON. Browsers word the error of JSON.parse differently, and newer ones leave the
 * position out, so the place is found by a small reader of its own. Text without a fault yields its end.
 */
export function locateJsonError(text: string): TextPlace {
  const brackets: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const token = tokenAt(text, at)
    const next: Wanted | null = token === null ? null : step(token, wanted, brackets)
    if (token === null || next === null) break
    wanted = next
    at = skipSpace(text, at + token.length)
  }
  return placeOf(text, at)
}

/** Applies one token; null when it may not stand there. Keeps `brackets` in step. */
function step(token: string, wanted: Wanted, brackets: ('{' | '[')[]): Wanted | null {
  if (token === '}' || token === ']') return close(token, wanted, brackets)
  switch (wanted) {
    case 'key':
    case 'nextKey':
      return token.startsWith('"') ? 'colon' : null
    case 'colon':
      return token === ':' ? 'value' : null
    case 'after':
      if (token !== ',' || brackets.length === 0) return null
      return brackets.at(-1) === '{' ? 'nextKey' : 'value'
    default:
      if (token === ',' || token === ':') return null
      if (token !== '{' && token !== '[') return 'after'
      brackets.push(token)
      return token === '{' ? 'key' : 'item'
  }
}

function close(token: '}' | ']', wanted: Wanted, brackets: ('{' | '[')[]): Wanted | null {
  const emptyBefore = token === '}' ? 'key' : 'item'
  if (wanted !== 'after' && wanted !== emptyBefore) return null
  return brackets.pop() === (token === '}' ? '{' : '[') ? 'after' : null
}

function tokenAt(text: string, at: number): string | null {
  return text[at] === '"' ? stringAt(text, at) : matchAt(TOKEN, text, at)
}

function stringAt(text: string, start: number): string | null {
  let at = start + 1
  for (let piece = matchAt(STRING_PIECE, text, at); piece !== null; piece = matchAt(STRING_PIECE, text, at)) {
    at += piece.length
  }
  return text[at] === '"' ? text.slice(start, at + 1) : null
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.length ?? 0)
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: at - lineStart + 1 }
}
