import { createIssueLog } from './issueLog.ts'
import { BYTE_LIMIT } from './openDocument.ts'
import { type ReadResult, readDocument } from './readDocument.ts'
import { foreignContent } from './foreignContent.ts'
import type { OnRows } from './readRows.ts'

/** How far a file is: bytes read, then rows checked. */
export type FileProgress = { kind: 'bytes'; loaded: number; of: number } | { kind: 'rows'; checked: number; of: number }

/** What is read: a file's bytes and the name that stands in every issue. */
export interface FileToRead {
  blob: Blob
  name: string
}

/**
 * A file's document, its bytes counted while they come. One beyond the size limit is refused unread. Rejects only when
 * the bytes cannot be had: the file was moved, changed or is a folder.
 */
export async function readFile(
  { blob, name }: FileToRead,
  onProgress: (progress: FileProgress) => void,
): Promise<ReadResult> {
  if (blob.size > BYTE_LIMIT) return refuseTooBig(blob.size, name)
  const bytes = await bytesOf(blob, (loaded) => onProgress({ kind: 'bytes', loaded, of: blob.size }))
  return readBytes(bytes, name, (checked, of) => onProgress({ kind: 'rows', checked, of }))
}

/** The refusal of a file whose size alone says that it must not be read. */
function refuseTooBig(bytes: number, name: string): ReadResult {
  const log = createIssueLog(name)
  log.add({ code: 'tooBig', params: { bytes, limit: BYTE_LIMIT } }, { list: 'document', index: 0 })
  return { ok: false, ...log.report() }
}

async function bytesOf(blob: Blob, onLoaded: (loaded: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(blob.size)
  const reader = blob.stream().getReader()
  let loaded = 0
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    bytes.set(step.value, loaded)
    loaded += step.value.length
    onLoaded(loaded)
  }
  return bytes
}

/**
 * Reads a file that somebody chose, which may be anything: spreadsheets, documents, pictures, empty files and UTF-16 are
 * refused by what they are. `readDocument` alone is for what a data folder holds.
 */
export function readBytes(bytes: Uint8Array, name: string, onRows?: OnRows): ReadResult {
  const kind = bytes.length > BYTE_LIMIT ? null : foreignContent(bytes)
  if (kind === null) return readDocument(bytes, name, onRows)
  const log = createIssueLog(name)
  log.add({ code: 'foreignContent', params: { kind } }, { list: 'document', index: 0 })
  return { ok: false, ...log.report() }
}
