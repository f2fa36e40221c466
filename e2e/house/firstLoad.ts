import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Every file the built page asks for before it can draw, read from the page itself: nothing is listed by hand. */
export function firstLoad(dist: string): string[] {
  const found = new Set<string>()
  function add(path: string): void {
    if (found.has(path)) return
    found.add(path)
    if (/\.(?:html|js)$/.test(path)) for (const wanted of wantedBy(dist, path)) add(wanted)
  }
  add('index.html')
  return [...found]
}

function wantedBy(dist: string, path: string): string[] {
  const text = readFileSync(join(dist, path), 'utf8')
  const links = path.endsWith('.html') ? linksOf(text) : staticImportsOf(text)
  return links.map((link) => posix.join(posix.dirname(path), link))
}

function linksOf(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => /\b(?:src|href)="(\.\/[^"]+)"/.exec(tag)?.[1] ?? [])
}

/** In minified modules only import and re-export put a quoted path right after these words. */
function staticImportsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)].map((match) => match[1] ?? '')
}
