import { foreignContent } from '../../data/document/foreignContent.ts'
import type { ForeignKind } from '../../domain/board/loadIssue.ts'
import { withoutInvisible } from '../../lib/sameText.ts'
import { blocksOfLines, joinBlocks, type ReportText } from '../text/reportText.ts'
import { decodeReport, type ReportEncoding } from './decodeReport.ts'
import { isPageFurniture } from './pageFurniture.ts'
import { readDoc } from './readDoc.ts'
import { readDocx } from './readDocx.ts'
import { readHtml } from './readHtml.ts'
import { isMht, readMht } from './readMht.ts'
import { readOfd } from './readOfd.ts'

/** Files beyond this are no reports of a town. */
export const REPORT_BYTE_LIMIT = 20 * 1024 * 1024

/** Why a file gives no text: too big, nothing in it, broken, or of a kind that no reader here opens. */
export type OpenIssue =
  | { code: 'tooBig'; bytes: number; limit: number }
  | { code: 'empty' }
  | { code: 'broken' }
  | { code: 'otherKind'; kind: ForeignKind }

/** What a report was read from; the encoding of an `office` document is its own matter and told as UTF-8. */
export type ReportKind = 'text' | 'html' | 'office'

/** A file as text with blocks, or why it gives none. */
export type OpenedReport =
  | { ok: true; report: ReportText; kind: ReportKind; encoding: ReportEncoding }
  | { ok: false; issue: OpenIssue }

/** What may be a text; `null` stands for JSON, which is read as it is written. */
const TEXT_KINDS: readonly ForeignKind[] = ['text', 'csv', 'html', 'utf16', 'empty']
const PAGE_START = /^\s*<(?:!doctype\s+html|html|head|body|div)/i

/** Reads a report's file, which may be anything: what it is shows its content, never its name. Never throws. */
export function openReport(bytes: Uint8Array): OpenedReport {
  if (bytes.length > REPORT_BYTE_LIMIT) {
    return { ok: false, issue: { code: 'tooBig', bytes: bytes.length, limit: REPORT_BYTE_LIMIT } }
  }
  const kind = foreignContent(bytes)
  if (kind === 'doc') return withOffice(readDoc(bytes))
  if (kind === 'docx') return withOffice(readDocx(bytes))
  if (kind === 'otherOffice' && isZip(bytes)) return withOffice(readOfd(bytes))
  if (kind !== null && !TEXT_KINDS.includes(kind)) return { ok: false, issue: { code: 'otherKind', kind } }
  const { text, encoding } = decodeReport(bytes)
  const saved = isMht(text) ? readMht(text) : null
  if (saved) return withText({ report: saved, kind: 'html', encoding })
  const isPage = kind === 'html' || PAGE_START.test(text)
  return withText({ report: isPage ? readHtml(text) : readText(text), kind: isPage ? 'html' : 'text', encoding })
}

function withOffice(report: ReportText | null): OpenedReport {
  return report ? withText({ report, kind: 'office', encoding: 'utf-8' }) : { ok: false, issue: { code: 'broken' } }
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b
}

/** A plain or pasted text as blocks. */
export function readText(text: string): ReportText {
  return joinBlocks(blocksOfLines(withoutInvisible(text)).filter((line) => !isPageFurniture(line.text)))
}

function withText(opened: Omit<Extract<OpenedReport, { ok: true }>, 'ok'>): OpenedReport {
  return opened.report.text.trim() === '' ? { ok: false, issue: { code: 'empty' } } : { ok: true, ...opened }
}
