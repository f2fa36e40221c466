import { plainSentence } from '../shown/plainSentence.ts'
import { findingMessages } from '../i18n/findings/findingMessages.ts'
import { dataMessages } from '../i18n/dataView/dataMessages.ts'
import { exportMessages } from '../i18n/exports/exportMessages.ts'
import { indicatorText } from '../i18n/dataView/dataWords.ts'
import { findingText } from '../i18n/findings/findingText.ts'
import type { DataExport } from './dataExport.ts'
import type { ExportTable } from './dataTable.ts'

/** One row a finding, the gravest first, with the sentence of the screen and the observations it is about. */
export function findingsTable({ findings, board, m }: DataExport): ExportTable {
  const { columns, severity, findingCode, sentence, about } = exportMessages(m)
  const { town, indicator } = dataMessages(m).columns
  return {
    head: [severity, findingCode, town, columns.code, columns.year, indicator, sentence, about],
    rows: findings.map((finding) => [
      findingMessages(m).severities[finding.severity],
      finding.code,
      finding.area === null ? '' : (board.areas.get(finding.area)?.name ?? finding.area),
      finding.area ?? '',
      finding.year ?? '',
      finding.indicator === null ? '' : indicatorText(finding.indicator, board, m),
      plainSentence(findingText(finding, board, m)),
      finding.observations.join('\n'),
    ]),
  }
}
