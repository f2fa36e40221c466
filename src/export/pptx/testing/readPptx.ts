import JSZip from 'jszip'

export interface PptxFile {
  paths: readonly string[]
  /** Text of a part; empty when there is none. */
  text: (path: string) => string
  bytes: (path: string) => Uint8Array
  /** Parts whose path matches, in the order of their numbers. */
  like: (pattern: RegExp) => { path: string; text: string }[]
}

/** A package unzipped, for tests. */
export async function readPptx(file: Blob | Uint8Array): Promise<PptxFile> {
  const zip = await JSZip.loadAsync(file instanceof Blob ? await file.arrayBuffer() : file)
  const parts = new Map<string, Uint8Array>()
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(path, await entry.async('uint8array'))
  }
  const paths = [...parts.keys()]
  const text = (path: string): string => new TextDecoder().decode(parts.get(path))
  return {
    paths,
    text,
    bytes: (path) => parts.get(path) ?? new Uint8Array(),
    like: (pattern) =>
      paths
        .filter((path) => pattern.test(path))
        .toSorted((a, b) => numberIn(a) - numberIn(b))
        .map((path) => ({ path, text: text(path) })),
  }
}

function numberIn(path: string): number {
  return Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0)
}

/** Text content of elements of a name, unescaped, in order. */
export function textsOf(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map((match) =>
    unescapeXml(match[1] ?? ''),
  )
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
