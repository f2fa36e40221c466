import type { PrecedenceReason } from '../../domain/board/precedence.ts'
import type { ExpectedKind, ForeignKind, LoadIssueCode, LoadIssueParams } from '../../domain/board/loadIssue.ts'

/** One sentence for each code: what is wrong, and what to do where that is not plain. */
export type IssueSentences = { [C in LoadIssueCode]: (params: LoadIssueParams[C]) => string }

/** What a field should have held, in words; `allowed` is the closed list or the bound. */
export type ExpectedWords = Record<ExpectedKind, (allowed: string) => string>

/** Why one of two versions of a document counts. */
export type ReplacementWords = Record<
  LoadIssueParams['documentReplaced']['why'],
  (id: string, by: number, name: string) => string
>

/** Why one of two figures is current, as the end of a sentence. */
export type PrecedenceWords = Record<PrecedenceReason, string>

/** What a file is that is no JSON, and what to do with it. */
export type ForeignWords = Record<ForeignKind, string>
