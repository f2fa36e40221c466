import { groupBy } from '../../lib/groupBy.ts'
import type { Finding, FindingCode, FindingSeverity } from './finding.ts'

/** A line of the list: one finding, or how many there are of a kind. */
export type AttentionLine = { kind: 'one'; finding: Finding } | AttentionGroup

/** Findings of one kind and severity, listed together. */
export interface AttentionGroup {
  kind: 'group'
  code: FindingCode
  severity: FindingSeverity
  findings: readonly Finding[]
  /** The one indicator they are all about; null for several or none. */
  indicator: string | null
  /** Different towns; findings about several towns at once are about none of them alone. */
  towns: number
}

/** More of a kind than this are one line, where not all of them have room. */
const MAX_LINES_OF_A_KIND = 3

/** The findings in their order, each a line; where they are more than `room`, kinds with many of them are a line each. */
export function attentionLines(findings: readonly Finding[], room: number): AttentionLine[] {
  if (findings.length <= room) return findings.map((finding) => ({ kind: 'one', finding }))
  const kinds = groupBy(findings, ({ code, severity }) => `${severity} ${code}`)
  return [...kinds.values()].flatMap((members): AttentionLine[] => {
    const [first] = members
    if (!first || members.length <= MAX_LINES_OF_A_KIND) return members.map((finding) => ({ kind: 'one', finding }))
    const { code, severity, indicator } = first
    return [
      {
        kind: 'group',
        code,
        severity,
        findings: members,
        indicator: members.every((one) => one.indicator === indicator) ? indicator : null,
        towns: new Set(members.map(({ area }) => area).filter((one) => one != null)).size,
      },
    ]
  })
}

/** How many findings a line covers. */
export function countOf(line: AttentionLine): number {
  return line.kind === 'one' ? 1 : line.findings.length
}
