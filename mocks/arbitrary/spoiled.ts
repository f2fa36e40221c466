import fc from 'fast-check'

/** What hostile or careless hands put into a file. */
const ODD_TEXTS = [
  '',
  '\u0000',
  '\ufeff',
  '\u202e',
  '__proto__',
  'constructor',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("http://example.org")',
  '../../etc/passwd',
  'javascript:alert(1)',
  '%00',
  '9'.repeat(400),
  '镇'.repeat(5000),
  '2022-02-30',
  'NaN',
  '1e999',
]
const ODD_NUMBERS = [0, -0, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 53 + 2, 1e21]

/** A value that nobody expects where it stands. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...ODD_TEXTS, ...ODD_NUMBERS, null, true, [], {}),
  fc.jsonValue({ maxDepth: 3 }),
)

/** A valid text, cut, doubled, overwritten or mixed with something odd in up to four places. */
export function spoiledText(valid: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: valid.length })
  const piece = fc.oneof(
    fc.constantFrom(...ODD_TEXTS, '"', '{', '}', '[', ']', ',', ':', '\\', '\\u0000', '0', '-', '.', 'e9'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const change = fc.record({ at: place, gone: fc.nat({ max: 60 }), piece, doubled: fc.boolean() })
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => changes.reduce(spoil, valid))
}

/** The same as a file can hold it: half characters have no bytes, and become the sign for what cannot be read. */
export function spoiledFile(valid: string): fc.Arbitrary<string> {
  return spoiledText(valid).map((text) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
  )
}

interface TextChange {
  at: number
  gone: number
  piece: string
  doubled: boolean
}

function spoil(text: string, { at, gone, piece, doubled }: TextChange): string {
  const rest = doubled ? text.slice(at) : text.slice(at + gone)
  return text.slice(0, at + (doubled ? gone : 0)) + piece + rest
}

/** A valid JSON value with members anywhere in it replaced, left out, or given twice over. */
export function spoiledJson(valid: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(valid)
  const change = fc.record({ path: fc.constantFrom(...paths), value: oddValue, isGone: fc.boolean() })
  return fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) => changes.reduce<unknown>((value, one) => replaceAt(value, one.path, one), valid))
}

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const members = Object.entries(value).flatMap(([key, member]) =>
    pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...members]
}

/** Copies along the path only; what an earlier change took away stays away. */
function replaceAt(target: unknown, path: Path, change: { value: unknown; isGone: boolean }): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change.value
  if (Array.isArray(target)) {
    // isArray() tells the type no more than any[].
    const items = target.slice() as unknown[]
    if (typeof key !== 'number' || key >= items.length) return items
    if (rest.length === 0 && change.isGone) items.splice(key, 1)
    else items[key] = replaceAt(items[key], rest, change)
    return items
  }
  if (typeof target !== 'object' || target === null || !Object.hasOwn(target, key)) return target
  const members = Object.entries(target).filter(([name]) => name !== key || rest.length > 0 || !change.isGone)
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === key ? replaceAt(member, rest, change) : member]),
  )
}
