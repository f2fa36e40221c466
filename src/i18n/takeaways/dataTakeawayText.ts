import { dataMessages } from '../dataView/dataMessages.ts'
import type { Board } from '../../domain/board/board.ts'
import type { DataTakeaway } from '../../domain/takeaways/dataTakeaways.ts'
import { indicatorText, percentText } from '../dataView/dataWords.ts'
import type { Messages } from '../messages.ts'
import { formatNumber } from '../values/numbers.ts'

/** Reports named before the rest is only counted. */
const MAX_REPORTS = 6
const MAX_NAMES = 4

/** One takeaway about the data as a sentence; **…** marks the numbers that carry it. */
export function dataTakeawayText(takeaway: DataTakeaway, board: Board, m: Messages): string {
  const sentence = sentenceOf(takeaway, board, m)
  const group = 'group' in takeaway ? takeaway.group : undefined
  return (group === undefined ? sentence : m.takeaways.inGroup(group, sentence)) + m.takeaways.end
}

function sentenceOf(takeaway: DataTakeaway, board: Board, m: Messages): string {
  const t = dataMessages(m).takeaways
  switch (takeaway.kind) {
    case 'coverage': {
      const [reported, expected] = partsOf(takeaway.share)
      return t.coverage(takeaway.towns, expected, reported) + m.bracketed(percentText(takeaway.share, 1))
    }
    case 'noReport':
      return t.noReport(takeaway.reports.length, reportsText(takeaway.reports, board, m))
    case 'state':
      return t.state[takeaway.state](takeaway.count)
    case 'leastTown':
      return t.leastTown(townNames(takeaway.towns, board, m), ...partsOf(takeaway.share))
    case 'leastIndicator': {
      const names = takeaway.indicators.map((id) => indicatorText(id, board, m))
      return t.leastIndicator(names.join(m.listSeparator), ...partsOf(takeaway.share))
    }
    case 'findings':
      return t.findings(takeaway.count, takeaway.serious)
  }
}

function reportsText(reports: readonly { town: string; year: number }[], board: Board, m: Messages): string {
  const t = dataMessages(m).takeaways
  const listed = reports.slice(0, MAX_REPORTS).map(({ town, year }) => t.report(nameOf(town, board), year))
  const list = listed.join(m.listSeparator)
  return reports.length > MAX_REPORTS ? t.andMore(list, reports.length) : list
}

function townNames(codes: readonly string[], board: Board, m: Messages): string {
  const names = codes.slice(0, MAX_NAMES).map((code) => nameOf(code, board))
  const list = names.join(m.listSeparator)
  return codes.length > MAX_NAMES ? m.andMore(list, codes.length) : list
}

function nameOf(code: string, board: Board): string {
  return board.areas.get(code)?.name ?? code
}

function partsOf({ reported, expected }: { reported: number; expected: number }): [string, string] {
  return [formatNumber(reported, 0), formatNumber(expected, 0)]
}
