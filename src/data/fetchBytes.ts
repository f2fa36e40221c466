import { DataLoadError } from './dataLoadError.ts'
import { BYTE_LIMIT } from './openDocument.ts'

/** Bytes that have arrived so far, uncompressed. */
export type OnProgress = (loaded: number) => void

/** How to fetch; `base` is the page's address unless a test says otherwise. */
export interface FetchOptions {
  base?: string
  signal?: AbortSignal
  onProgress?: OnProgress
}

/**
 * The bytes of a file beside the page. Rejects with a DataLoadError, or with the abort reason. Mode and credentials
 * are fetch's defaults, which is what lets `<link rel="preload" as="fetch" crossorigin>` be used up.
 */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Uint8Array> {
  const { signal } = options
  const address = new URL(url, options.base ?? document.baseURI)
  try {
    const response = await fetch(address, signal ? { signal } : {})
    if (!response.ok) throw new DataLoadError({ code: 'http', url, status: response.status })
    if (Number(response.headers.get('content-length') ?? 0) > BYTE_LIMIT)
      throw new DataLoadError({ code: 'tooBig', url })
    return await readBody(response, url, options.onProgress)
  } catch (error) {
    if (error instanceof DataLoadError || signal?.aborted) throw error
    throw new DataLoadError({ code: 'network', url })
  }
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
