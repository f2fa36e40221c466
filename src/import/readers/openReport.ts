import { foreignContent } from '../../data/document/foreignContent.ts'
import type { ForeignKind } from '../../domain/board/loadIssue.ts'
import { withoutInvisible } from '../../lib/sameText.ts'
import { blocksOfLines, joinBlocks, type ReportText } from '../text/reportText.ts'
import { decodeReport, type ReportEncoding } from './decodeReport.ts'
import { isPageFurniture } from './pageFurniture.ts'
import { readHtml } from './readHtml.ts'

/** Files beyond this are no reports of a town. */
export const REPORT_BYTE_LIMIT = 20 * 1024 * 1024

/** Why a file gives no text: too big, nothing in it, or of a kind that no reader here opens. */
export type OpenIssue =
  | { code: 'tooBig'; bytes: number; limit: number }
  | { code: 'empty' }
  | { code: 'otherKind'; kind: ForeignKind }

/** A file as text with blocks, or why it gives none. */
export type OpenedReport =
  | { ok: true; report: ReportText; kind: 'text' | 'html'; encoding: ReportEncoding }
  | { ok: false; issue: OpenIssue }

/** Reads a report's file, which may be anything: what it is shows its content, never its name. Never throws. */
export function openReport(bytes: Uint8Array): OpenedReport {
  if (bytes.length > REPORT_BYTE_LIMIT) {
    return { ok: false, issue: { code: 'tooBig', bytes: bytes.length, limit: REPORT_BYTE_LIMIT } }
  }
  const { text, encoding } = decodeReport(bytes)
  const kind = encoding.startsWith('utf-16') ? kindOfText(text) : foreignContent(bytes)
  if (kind === 'html') return withText({ report: readHtml(text), kind: 'html', encoding })
  if (kind !== null && kind !== 'text' && kind !== 'csv' && kind !== 'empty') {
    return { ok: false, issue: { code: 'otherKind', kind } }
  }
  return withText({ report: readText(text), kind: 'text', encoding })
}

/** A plain or pasted text as blocks. */
export function readText(text: string): ReportText {
  return joinBlocks(blocksOfLines(withoutInvisible(text)).filter((line) => !isPageFurniture(line.text)))
}

function kindOfText(text: string): ForeignKind | null {
  return /^\ufeff?\s*<(?:!doctype\s+html|html|head|body|div)/i.test(text) ? 'html' : null
}

function withText(opened: Omit<Extract<OpenedReport, { ok: true }>, 'ok'>): OpenedReport {
  return opened.report.text.trim() === '' ? { ok: false, issue: { code: 'empty' } } : { ok: true, ...opened }
}
