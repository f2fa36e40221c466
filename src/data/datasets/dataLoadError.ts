import type { LoadIssue } from '../../domain/board/loadIssue.ts'

/**
 * Why a catalogue or data set could not be had: no connection, an HTTP status, a web page in its place, not JSON, not
 * the format, too big, not in data.js.
 */
export type DataLoadErrorCode = 'network' | 'http' | 'page' | 'notJson' | 'format' | 'tooBig' | 'notBundled'

interface Details {
  code: DataLoadErrorCode
  /** Relative to the page, as it may be shown. */
  url: string
  /** HTTP status; null when there was no answer. */
  status?: number | null
  /** What the reader of the document found, for `notJson`, `format` and `tooBig`. */
  issues?: readonly LoadIssue[]
}

/** HTTP answers that a later attempt may well improve: time-outs, too many requests, and faults of the server. */
const PASSING_STATUSES: readonly number[] = [408, 425, 429]

/** What the fetch functions reject with; codes only, the words are in `i18n`. */
export class DataLoadError extends Error {
  readonly code: DataLoadErrorCode
  readonly url: string
  readonly status: number | null
  readonly issues: readonly LoadIssue[]
  /** Whether the same request may succeed later without anyone changing the file. */
  readonly retryable: boolean

  constructor({ code, url, status = null, issues = [] }: Details) {
    super(`${code}: ${url}`)
    this.name = 'DataLoadError'
    this.code = code
    this.url = url
    this.status = status
    this.issues = issues
    this.retryable = code === 'network' || (status !== null && (status >= 500 || PASSING_STATUSES.includes(status)))
  }
}
