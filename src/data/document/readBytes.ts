import { foreignContent } from './foreignContent.ts'
import { createIssueLog } from './issueLog.ts'
import { BYTE_LIMIT } from './openDocument.ts'
import { readDocument, type ReadResult } from './readDocument.ts'
import type { OnRows } from './readRows.ts'

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
