import type { Board } from '../../domain/board.ts'
import type { DataRow } from '../../domain/dataRows.ts'
import { rowWords } from '../../i18n/dataWords.ts'
import { findingText } from '../../i18n/findingText.ts'
import { dataMessages } from '../../i18n/dataMessages.ts'
import { refusedText } from '../../i18n/issueText.ts'
import type { Messages } from '../../i18n/messages.ts'
import { periodText } from '../../i18n/periodWords.ts'
import type { VirtualRowData } from '../../ui/VirtualRow.tsx'
import { FindingBadge } from '../parts/FindingBadge.tsx'
import type { RowsTable } from '../../shown/rowsTable.ts'

type RowCell = VirtualRowData['cells'][number]

/** The cells of a row: town and value open the evidence, what is short says the rest when it is pointed at. */
export function rowCells(
  row: DataRow,
  table: RowsTable,
  { board, m }: { board: Board; m: Messages },
): VirtualRowData['cells'] {
  const words = rowWords(row, board, m)
  const { observation, refused } = row
  const reported = observation ?? refused
  const isAbsent = observation?.value == null
  // The state in full would be cut in a narrow column, where its beginning says the contrary.
  const brief = refused ? { text: dataMessages(m).matrix.words.refused } : {}
  const more: Partial<Record<keyof typeof words, Partial<RowCell>>> = {
    town: { opens: true, title: `${words.town} ${row.area}` },
    year: reported ? { title: periodText(reported.period, m) } : {},
    value: { opens: true, title: refused ? words.value : (reported?.raw ?? words.value), isQuiet: isAbsent, ...brief },
    state: { title: refused ? refusedText(refused, m) : m.stateMeanings[row.state], isQuiet: isAbsent, ...brief },
    source: { title: sourceTitle(row, words.source, board) },
    finding: {
      title: row.findings.map((one) => findingText(one, board, m).replaceAll('**', '')).join('\n'),
      content: <FindingBadge board={board} findings={row.findings} />,
    },
  }
  return table.cellsOf(row).map(({ text }, index) => ({ text, ...more[table.columns[index]?.key ?? 'town'] }))
}

function sourceTitle({ observation, refused }: DataRow, section: string, board: Board): string {
  if (refused) return refused.document
  return observation ? `${board.sources.get(observation.source)?.title ?? observation.source} ${section}` : section
}
