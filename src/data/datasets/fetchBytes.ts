import { DataLoadError } from './dataLoadError.ts'
import { BYTE_LIMIT } from '../document/openDocument.ts'

/** Where data.js puts the data folder of a page opened by double-click: the text of each file under its name. */
const BUNDLE = '__TOWN_REPORTS__'

/** Where src/delivery/first.js leaves the answers it asked for before the program had arrived. */
const ANSWERS = '__EARLY_ANSWERS__'

/** Bytes that have arrived so far, uncompressed. */
export type OnProgress = (loaded: number) => void

/** How to fetch; `base` is the page's address unless a test says otherwise. */
export interface FetchOptions {
  base?: string
  signal?: AbortSignal
  onProgress?: OnProgress
  /** The server is to be asked, whatever the browser still has. */
  isFresh?: boolean
  /** Called with the date of a copy that came from this machine because no server answered. */
  onKept?: (since: string) => void
}

/**
 * What the service worker writes on the copies it keeps (see build/hosted.ts): the server's date, as in HTTP; `; page`
 * behind it where the server answered with a web page in place of the data.
 */
export const KEPT_HEADER = 'x-kept-since'

/** The bytes of a file beside the page, or out of its data.js. Rejects with a DataLoadError, or with the abort reason. */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Uint8Array> {
  const { signal } = options
  const bundled = bundledFile(url)
  if (bundled.kind === 'missing') throw new DataLoadError({ code: 'notBundled', url })
  if (bundled.kind === 'found') return new TextEncoder().encode(bundled.text)
  try {
    const response = await ask(url, options)
    if (!response.ok) throw new DataLoadError({ code: 'http', url, status: response.status })
    if (Number(response.headers.get('content-length') ?? 0) > BYTE_LIMIT)
      throw new DataLoadError({ code: 'tooBig', url })
    const kept = response.headers.get(KEPT_HEADER)
    if (kept !== null) options.onKept?.(kept)
    const bytes = await readBody(response, url, options.onProgress)
    if (isPage(bytes)) throw new DataLoadError({ code: 'page', url })
    return bytes
  } catch (error) {
    if (error instanceof DataLoadError || signal?.aborted) throw error
    throw new DataLoadError({ code: 'network', url })
  }
}

/** No JSON begins with <: a gateway that wants a login answers with its own page, and calls that a success. */
function isPage(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)))
}

/** An early answer that failed is asked for anew: the server may have been a moment late. */
async function ask(url: string, { base, signal, isFresh }: FetchOptions): Promise<Response> {
  const early = isFresh ? null : await takeEarlyResponse(url)?.catch(() => null)
  const how = { ...(signal ? { signal } : {}), ...(isFresh ? { cache: 'no-cache' as const } : {}) }
  return early ?? fetch(new URL(url, base ?? document.baseURI), how)
}

/** Counts while it reads: a server may give no length, or that of the compressed file. */
async function readBody(response: Response, url: string, onProgress?: OnProgress): Promise<Uint8Array> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let loaded = 0
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value)
    loaded += step.value.length
    if (loaded > BYTE_LIMIT) {
      await reader.cancel()
      throw new DataLoadError({ code: 'tooBig', url })
    }
    onProgress?.(loaded)
  }
  return joinChunks(chunks, loaded)
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** The answer already asked for, given out once; null when there is none, and the file is to be fetched. */
export function takeEarlyResponse(url: string): Promise<Response> | null {
  const answers: unknown = Reflect.get(globalThis, ANSWERS)
  if (typeof answers !== 'object' || answers === null || !Object.hasOwn(answers, url)) return null
  const answer: unknown = Reflect.get(answers, url)
  Reflect.deleteProperty(answers, url)
  // Only our own script writes there, and only what `fetch` gave it.
  return answer instanceof Promise ? (answer as Promise<Response>) : null
}

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
