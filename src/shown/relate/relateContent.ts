import { MAX_ROWS_PER_PAGE } from '../../charts/barRows.ts'
import { relationChart } from '../../charts/relation.ts'
import { leastRelationHeight, MAX_NAMED_POINTS } from '../../charts/relationLayout.ts'
import type { AreaCode } from '../../domain/board/area.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Relation } from '../../domain/relate/relate.ts'
import { AXES, comparedPairs, type RelationPoint, type ComparedPair } from '../../domain/relate/relationPoint.ts'
import { relateTakeaways } from '../../domain/takeaways/relateTakeaways.ts'
import type { TableSort } from '../../domain/tables/tableSort.ts'
import type { Messages } from '../../i18n/messages.ts'
import { spanText } from '../../i18n/values/periodWords.ts'
import { relateMessages } from '../../i18n/relateMessages.ts'
import { type RelateTakeawayContext, relateTakeawayText } from '../../i18n/takeaways/relateTakeawayText.ts'
import { unitText } from '../../i18n/values/valueWords.ts'
import { orderOf, sortedRows, tableOf, wordCell } from '../contentTable.ts'
import { tablePart, wordTable, inPages } from '../pages.ts'
import { contentTakeaway } from '../contentTakeaway.ts'
import { nameOfIndicator } from '../names.ts'
import { relationColumns } from './relationColumns.ts'
import { colouredPaths, relationOf } from './relationOf.ts'
import type {
  Shown,
  Stamp,
  ContentTable,
  ContentTakeaway,
  NativeScatter,
  SlideChart,
  SlideContent,
  SlidePage,
} from '../slideContent.ts'
import { stampOfBoard, stampOfVerdict } from '../stamp.ts'
import { bareYearText, stampOfComparison } from '../compare/comparison.ts'
import { reportWordsOf } from '../takeaways.ts'
import { titleOf } from '../headingWords.ts'
import { axisName, verdictOfRelation } from '../verdict.ts'
import { isPoint } from '../../domain/values/interval.ts'

/** One indicator beside another (关联): points of one period, or paths over the years. */
export function relateContent(shown: Shown, m: Messages): SlideContent {
  const relation = relationOf(shown)
  if (!relation) return oneIndicator(shown, m)
  return {
    title: titleOf(shown, m),
    subtitle: subtitleOfRelation(relation, m),
    takeaways: takeawaysOfRelation(relation, shown.board, m),
    verdict: verdictOfRelation(relation, shown.board, m),
    stamp: stampOfRelation(shown, relation, m),
    pages: relation.verdict.counts.compared > 0 ? [picturePage(shown, relation, m)] : tablePages(shown, relation, m),
  }
}

function takeawaysOfRelation(relation: Relation, board: Board, m: Messages): ContentTakeaway[] {
  const { request, towns } = relation
  const pointsOfTown = (code: AreaCode) => towns.find((path) => path.area.code === code)?.points ?? []
  const context: RelateTakeawayContext = {
    x: request.x,
    y: request.y,
    nameOf: (code) => board.areas.get(code)?.name ?? code,
    wordsOf: (code, axis) => reportWordsOf(pointsOfTown(code).find((one) => one.isCompared)?.[axis] ?? null, m),
  }
  // The last year in which both numbers of the town take part.
  const yearOf = (code: AreaCode): number => {
    const points = pointsOfTown(code)
    return (points.findLast((one) => one.isCompared) ?? points.at(-1))?.year ?? 0
  }
  return relateTakeaways(relation).map((one) =>
    contentTakeaway(relateTakeawayText(one, context, m), {
      places: one.towns.map((town) => ({ town, year: yearOf(town) })),
    }),
  )
}

function subtitleOfRelation(relation: Relation, m: Messages): string[] {
  const { span } = relation
  const t = relateMessages(m).subtitle
  return [
    ...axisTexts(relation, m),
    span === null ? '' : t.span(spanText(span, m)),
    relateCoverage(relation, m),
    t.together,
  ]
}

/** What is measured along each axis, in which unit. */
function axisTexts({ request }: Relation, m: Messages): string[] {
  return AXES.map((axis) => {
    const { indicator, measure } = request[axis]
    return relateMessages(m).subtitle.onAxis(
      axisName(axis, m),
      nameOfIndicator(indicator, m),
      unitText(indicator, measure, m),
    )
  })
}

function stampOfRelation(shown: Shown, relation: Relation, m: Messages): Stamp {
  const { request, span } = relation
  const scopes = AXES.map((axis) => axisName(axis, m) + m.colon + m.scopeName(request[axis].scope))
  const years = request.years ? m.years(request.years[0] ?? 0, request.years.at(-1) ?? 0) : bareYearText(request.x, m)
  return {
    title: titleOf(shown, m),
    unit: axisTexts(relation, m).join(m.clauseSeparator),
    scope: scopes.join(m.clauseSeparator),
    period: span === null ? years : years + m.bracketed(spanText(span, m)),
    coverage: relateCoverage(relation, m),
    ...stampOfVerdict(verdictOfRelation(relation, shown.board, m), m),
    ...stampOfBoard(shown.board, m),
  }
}

/** How many points have both figures, and of how many. */
function relateCoverage({ request, verdict }: Relation, m: Messages): string {
  const t = relateMessages(m).subtitle
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const [byTown, byYear] = isUnrelated ? [t.sideBySide, t.sideBySideTownYears] : [t.compared, t.comparedTownYears]
  return (request.years ? byYear : byTown)(verdict.counts.compared, verdict.counts.total)
}

function picturePage({ selection }: Shown, relation: Relation, m: Messages): SlidePage {
  const coloured = colouredPaths(relation, selection.towns)
  const isPaths = relation.request.years !== null
  const chart: SlideChart = {
    kind: isPaths ? 'paths' : 'relation',
    draw: ({ width, height, scrolls = false }, theme, place) => {
      const picked = place?.town ?? null
      const least = scrolls ? leastRelationHeight(relation, { width, height }, theme) : 0
      return relationChart({ relation, coloured, picked, m }, { width, height: Math.max(height, least) }, theme)
    },
    native: isPaths ? null : nativeScatter(relation, m),
  }
  return {
    body: { kind: 'chart', chart },
    table: relationTable(relation, selection.sort, m),
    key: [relateMessages(m).subtitle.together, ...relateKey(relation, m)],
  }
}

/** Nobody has both figures: the figures and reasons stand instead of a picture. */
function tablePages(
  { selection, rowsPerPage = MAX_ROWS_PER_PAGE }: Shown,
  relation: Relation,
  m: Messages,
): SlidePage[] {
  const t = relateMessages(m)
  const isUnrelated = relation.verdict.limits.includes('unrelatedTowns')
  const table = relationTable(relation, selection.sort, m)
  return inPages(table.rows, rowsPerPage).map((_, page) => ({
    body: { kind: 'table' },
    table: tablePart(table, page, rowsPerPage),
    key: [isUnrelated ? t.noneReported : t.noneCompared],
  }))
}

function nativeScatter(relation: Relation, m: Messages): NativeScatter {
  const { x, y } = relation.request
  return {
    kind: 'scatter',
    units: [unitText(x.indicator, x.measure, m), unitText(y.indicator, y.measure, m)],
    names: [nameOfIndicator(x.indicator, m), nameOfIndicator(y.indicator, m)],
    points: comparedPairs(pointsOf(relation)).map((pair) => ({
      label: pair.point.area.name,
      x: pair.x,
      y: pair.y,
    })),
  }
}

function pointsOf({ towns }: Relation): RelationPoint[] {
  return towns.flatMap((path) => path.points)
}

function relationTable(relation: Relation, sort: TableSort | null, m: Messages): ContentTable {
  const columns = relationColumns(relation, m)
  const order = orderOf(sort, columns)
  return tableOf(sortedRows(pointsOf(relation), columns, order.current), columns, order)
}

/** Data of one indicator have nothing to set beside it. */
function oneIndicator(shown: Shown, m: Messages): SlideContent {
  const { request } = shown.resolved
  const counts = {
    total: request.towns.length,
    compared: 0,
    approximate: 0,
    notComparable: 0,
    silent: request.towns.length,
  }
  const verdict = { level: 'notComparable' as const, limits: [], excluded: [], cautions: [], counts }
  const text = relateMessages(m).oneIndicator
  return {
    title: titleOf(shown, m),
    subtitle: [],
    takeaways: [],
    verdict: null,
    stamp: stampOfComparison(shown, { request, span: null, verdict, years: bareYearText(request, m) }, m),
    pages: [
      {
        body: { kind: 'list', items: [{ severity: null, text, place: null }] },
        table: wordTable([m.table.note], [[wordCell(text)]]),
        key: [],
      },
    ],
  }
}

/** Explains only the signs that this picture holds, and why there is no slope where one might be looked for (图例). */
function relateKey(relation: Relation, m: Messages): string[] {
  const items = relation.request.years ? pathItems(relation, m) : pointItems(relation, m)
  return items.filter((item) => item !== false)
}

function pointItems(relation: Relation, m: Messages): (string | false)[] {
  const t = relateMessages(m).legend
  const points = relation.towns.flatMap((path) => path.points)
  const pairs = comparedPairs(points)
  const isVague = pairs.some(({ x, y }) => !isPoint(x) || !isPoint(y))
  return [
    relation.medians !== null && t.dashed,
    relation.slope !== null && (isVague ? t.slopeLow : t.slope),
    slopeNote(relation, m),
    ...rangeItems(pairs, m),
    pairs.some(({ point }) => AXES.some((axis) => point[axis].state === 'zero')) && t.zero,
    points.some((point) => !point.isCompared && AXES.some((axis) => point[axis].placement === 'compared')) && t.rug,
    pairs.length > MAX_NAMED_POINTS && t.names,
  ]
}

function pathItems(relation: Relation, m: Messages): (string | false)[] {
  const t = relateMessages(m).legend
  const pairs = comparedPairs(relation.towns.flatMap((path) => path.points))
  const isCut = relation.towns.some((path) => path.runs.length > 1)
  return [t.path, relation.towns.length > MAX_NAMED_POINTS && t.pickOne, isCut && t.gap, ...rangeItems(pairs, m)]
}

function rangeItems(pairs: readonly ComparedPair[], m: Messages): (string | false)[] {
  const t = relateMessages(m).legend
  return [
    pairs.some(({ x, y }) => isPoint(x) !== isPoint(y)) && t.cross,
    pairs.some(({ x, y }) => !isPoint(x) && !isPoint(y)) && t.box,
  ]
}

function slopeNote({ slopeObstacle }: Relation, m: Messages): string | false {
  if (!slopeObstacle) return false
  return slopeObstacle.code === 'fewTowns'
    ? relateMessages(m).fewForLine(slopeObstacle.towns)
    : relateMessages(m).unsettled
}
