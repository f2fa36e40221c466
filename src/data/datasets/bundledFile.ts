/** Where data.js puts the data folder of a page opened by double-click: the text of each file under its name. */
const BUNDLE = '__TOWN_REPORTS__'

/**
 * A file of the data folder from data.js. `none`: this page has no data.js, its files are fetched; `missing`: it should
 * have one, or its data.js lacks the file.
 */
export function bundledFile(url: string): { kind: 'found'; text: string } | { kind: 'none' | 'missing' } {
  const files: unknown = Reflect.get(globalThis, BUNDLE)
  const isFolder = typeof location === 'object' && location.protocol === 'file:'
  if (typeof files !== 'object' || files === null) return { kind: isFolder ? 'missing' : 'none' }
  const name = url.slice(url.lastIndexOf('/') + 1)
  const text: unknown = Object.hasOwn(files, name) ? Reflect.get(files, name) : null
  return typeof text === 'string' ? { kind: 'found', text } : { kind: 'missing' }
}
