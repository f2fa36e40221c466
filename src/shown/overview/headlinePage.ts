import type { Board } from '../../domain/board/board.ts'
import type { Headline } from '../../domain/overview/headline.ts'
import type { Messages } from '../../i18n/messages.ts'
import { noAmountText } from '../../i18n/overview/overviewText.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'
import { amountText, intervalText, unitText } from '../../i18n/values/valueWords.ts'
import { wordTable } from '../pages.ts'
import { headlineFigure } from './headlineFigure.ts'
import { nameOfIndicator } from '../names.ts'
import type { ContentTable, SlideFigure, SlidePage } from '../slideContent.ts'
import { wordCell } from '../contentTable.ts'

/** The county's headline figures (核心指标), each with coverage, change and the years before. */
export function headlinePage(headlines: readonly Headline[], board: Board, m: Messages): SlidePage {
  return {
    body: { kind: 'figures', figures: headlines.map((headline) => figureOf(headline, board, m)) },
    table: headlineTable(headlines, board, m),
    key: [],
  }
}

function figureOf(headline: Headline, board: Board, m: Messages): SlideFigure {
  const { name, coverage, line, lineNote } = headlineFigure(headline, board, m)
  const of = headline.kind === 'median' && headline.value !== null ? m.overview.median + m.clauseSeparator : ''
  const notes = [of + coverage, changeSentence(headline, board, m), line.length > 0 ? lineNote : '']
  return { name, value: valueText(headline, m), notes: notes.filter((note) => note !== ''), line }
}

function valueText(headline: Headline, m: Messages): string {
  const { value, comparison } = headline
  return value === null ? noAmountText(headline, m) : amountText(value, comparison.request, m)
}

function changeSentence(headline: Headline, board: Board, m: Messages): string {
  const { since, change } = headlineFigure(headline, board, m)
  return change ? `${since} ${change.arrow} ${change.text}`.replace(/ +/g, ' ') : since
}

function headlineTable(headlines: readonly Headline[], board: Board, m: Messages): ContentTable {
  const t = slideMessages(m)
  const years = headlines[0]?.points.map(({ year }) => year) ?? []
  return wordTable(
    [t.indicatorHead, m.table.value, t.coverageHead, m.table.change, ...years.map(String)],
    headlines.map((headline) => {
      const { indicator, measure } = headline.comparison.request
      const name = nameOfIndicator(indicator, m) + m.bracketed(unitText(indicator, measure, m))
      const value = valueText(headline, m) + (headline.kind === 'median' ? m.bracketed(m.overview.median) : '')
      const words = [name, value, headlineFigure(headline, board, m).coverage, changeSentence(headline, board, m)]
      return [...words, ...years.map((year) => yearText(headline, year, m))].map(wordCell)
    }),
  )
}

/** A year's figure with the towns that stand behind it. */
function yearText({ points, comparison }: Headline, year: number, m: Messages): string {
  const point = points.find((one) => one.year === year)
  if (!point?.value) return m.overview.pointNone
  return intervalText(point.value, comparison.request, m) + m.bracketed(m.header.towns(point.compared))
}
