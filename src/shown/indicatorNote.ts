import { type Board, figuresOf } from '../domain/board/board.ts'
import { stockOf } from '../domain/compare/denominator.ts'
import { type Indicator, measuresOf } from '../domain/board/indicator.ts'
import type { Request } from '../domain/compare/question.ts'
import type { Messages } from '../i18n/messages.ts'
import { noteMessages } from '../i18n/noteMessages.ts'
import { measureText, standardText } from '../i18n/values/valueWords.ts'
import { scopesInUse } from '../state/resolveSelection.ts'
import { overviewOf } from './overview/overviewOf.ts'
import type { Shown } from './slideContent.ts'

/** One heading of an indicator's note, with what is said under it; never without a line. */
export interface NotePart {
  term: string
  lines: readonly string[]
}

/**
 * What an indicator counts and how it is compared (指标说明), for these data: definition, unit, direction and why, measures
 * with what they divide by, scopes that reports use, standard, and the rules of `town-report/1` that decide what compares.
 */
export function indicatorNote(board: Board, indicator: Indicator, m: Messages): NotePart[] {
  const t = noteMessages(m)
  const { unit, unitWords, kind, direction } = indicator
  const shownUnit = m.unitOf.total(unit)
  const quoted = unitWords.map((word) => t.quoted(word)).join(m.listSeparator)
  return [
    { term: t.definition, lines: [m.pickName(indicator.definition, indicator.definitionEn) || t.noDefinition] },
    { term: t.unit, lines: [unitWords.length === 0 ? shownUnit : t.unitWords(shownUnit, quoted), t.otherUnits] },
    {
      term: t.direction,
      lines: [kind === 'stock' && direction === 'neutral' ? t.background : t.directions[direction]],
    },
    { term: t.measures, lines: measuresOf(indicator).map((measure) => measureLine(board, { indicator, measure }, m)) },
    { term: t.scopes, lines: scopeLines(board, indicator, m) },
    { term: t.standard, lines: [standardLine(indicator, m)] },
    { term: t.rules, lines: [t.same, t.kinds[kind], t.breaks, t.approximate, t.silence] },
  ]
}

function measureLine(
  board: Board,
  { indicator, measure }: Pick<Request, 'indicator' | 'measure'>,
  m: Messages,
): string {
  const stock = stockOf(measure)
  const line = noteMessages(m).measure(measureText(indicator, measure, m), m.measureMeanings[measure])
  return stock === null ? line : line + denominatorText(board, stock, m)
}

/** Whose numbers divide, and of which years. */
function denominatorText(board: Board, stock: string, m: Messages): string {
  const t = noteMessages(m)
  const figures = board.towns.map((town) => figuresOf(board, town.code, stock))
  const years = figures.flat().map((figure) => Number(figure.current.period.end.slice(0, 4)))
  if (years.length === 0) return t.noDenominator
  const towns = figures.filter((own) => own.length > 0).length
  return t.denominator(towns, yearsText(Math.min(...years), Math.max(...years), m))
}

function yearsText(from: number, to: number, m: Messages): string {
  return from === to ? m.year(from) : m.overview.years(from, to)
}

function scopeLines(board: Board, indicator: Indicator, m: Messages): string[] {
  const t = noteMessages(m)
  const scopes = scopesInUse(board, indicator, board.towns)
  if (scopes.length === 0) return [t.noFigures]
  const list = scopes.map(({ scope, count }) => t.scope(m.scopeName(scope), count)).join(m.listSeparator)
  return [list, scopes.length > 1 ? t.scopesNotMerged : null].filter((one) => one != null)
}

function standardLine(indicator: Indicator, m: Messages): string {
  const t = noteMessages(m)
  const { standard } = indicator
  if (!standard) return t.noStandard
  return t.standardOf(standardText(standard, indicator, m), standard.source ?? t.standardDefault)
}

/** Whose figures the view shows, in its order; none where it shows no figures (汇报). */
export function indicatorsShown(shown: Shown): readonly Indicator[] {
  const { board, selection, resolved } = shown
  switch (selection.view) {
    case 'compare':
    case 'trend':
      return [resolved.request.indicator]
    case 'relate':
      return [resolved.request.indicator, ...(resolved.against ? [resolved.against.indicator] : [])]
    case 'overview':
      return overviewOf(shown).columns.map((column) => column.comparison.request.indicator)
    case 'data':
      return selection.indicator === null ? board.indicatorsInUse : [resolved.request.indicator]
    case 'town':
      return board.indicatorsInUse
    case 'briefing':
      return []
  }
}
