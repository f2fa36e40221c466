import { MAX_ROWS_PER_PAGE } from '../charts/barRows.ts'
import { buildRelation } from '../charts/relation.ts'
import { buildRelationPaths } from '../charts/relationPaths.ts'
import type { Relation } from '../domain/relate.ts'
import { AXES, comparedPairs, type RelationPoint } from '../domain/relationPoint.ts'
import { relateTakeaways } from '../domain/relateTakeaways.ts'
import type { Messages } from '../i18n/messages.ts'
import { spanText } from '../i18n/periodWords.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { relateTakeawayText } from '../i18n/relateTakeawayText.ts'
import { unitText } from '../i18n/valueWords.ts'
import { contextOfRelation } from './contextOfRelation.ts'
import { nameOfIndicator } from './names.ts'
import { inPages } from './pages.ts'
import { plainSentence } from './plainSentence.ts'
import { relationFigure, relationHead, relationNote, relationPeriod } from './relateCells.ts'
import { relateKey } from './relateKey.ts'
import { relateCoverage, relateReasons, relateVerdictText } from './relateVerdict.ts'
import { colouredPaths, relationOf } from './relationOf.ts'
import type { Shown } from './shown.ts'
import type { NativeScatter, SlideChart, SlideContent, SlidePage, TableCell, TextTable } from './slideContent.ts'
import { stampOfBoard, type Stamp } from './stamp.ts'
import { bareYearText, stampOfComparison } from './stampOfComparison.ts'
import { valueCell, wordCell } from './tableCell.ts'
import { titleOf } from './titleOf.ts'

/** One indicator beside another (关联): points of one period, or paths over the years. */
export function relateContent(shown: Shown, m: Messages): SlideContent {
  const relation = relationOf(shown)
  if (!relation) return oneIndicator(shown, m)
  const context = contextOfRelation(shown.board, relation, m)
  return {
    title: titleOf(shown, m),
    takeaways: relateTakeaways(relation).map((one) => plainSentence(relateTakeawayText(one, context, m))),
    stamp: stampOfRelation(shown, relation, m),
    pages: relation.verdict.counts.compared > 0 ? [picturePage(shown, relation, m)] : tablePages(relation, m),
  }
}

function stampOfRelation(shown: Shown, relation: Relation, m: Messages): Stamp {
  const { request, span } = relation
  const t = relateMessages(m).subtitle
  const axisName = { x: relateMessages(m).across, y: relateMessages(m).up }
  const onAxes = AXES.map((axis) => {
    const { indicator, measure } = request[axis]
    return t.onAxis(axisName[axis], nameOfIndicator(indicator, m), unitText(indicator, measure, m))
  })
  const scopes = AXES.map((axis) => axisName[axis] + m.colon + (request[axis].scope ?? m.scopeWhole))
  const years = request.years ? m.years(request.years[0] ?? 0, request.years.at(-1) ?? 0) : bareYearText(request.x, m)
  return {
    title: titleOf(shown, m),
    unit: onAxes.join(m.clauseSeparator),
    scope: scopes.join(m.clauseSeparator),
    period: span === null ? years : years + m.bracketed(spanText(span, m)),
    coverage: relateCoverage(relation, m),
    verdict: relateVerdictText(relation, m),
    reasons: relateReasons(relation, shown.board, m),
    ...stampOfBoard(shown.board, m),
  }
}

function picturePage({ selection }: Shown, relation: Relation, m: Messages): SlidePage {
  const coloured = colouredPaths(relation, selection.towns)
  const isPaths = relation.request.years !== null
  const chart: SlideChart = {
    kind: isPaths ? 'paths' : 'relation',
    draw: (available, theme, place) => {
      const picked = place?.town ?? null
      return isPaths
        ? buildRelationPaths({ relation, coloured, picked, m }, available, theme)
        : buildRelation({ relation, picked, m }, available, theme)
    },
    native: isPaths ? null : nativeScatter(relation, m),
  }
  return {
    body: { kind: 'chart', chart },
    table: relationTable(relation, pointsOf(relation), m),
    key: [relateMessages(m).subtitle.together, ...relateKey(relation, m)],
  }
}

/** Nobody has both figures: the figures and reasons stand instead of a picture. */
function tablePages(relation: Relation, m: Messages): SlidePage[] {
  const t = relateMessages(m)
  const isUnrelated = relation.verdict.limits.includes('unrelatedTowns')
  return inPages(pointsOf(relation), MAX_ROWS_PER_PAGE).map((points) => ({
    body: { kind: 'table' },
    table: relationTable(relation, points, m),
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

function relationTable(relation: Relation, points: readonly RelationPoint[], m: Messages): TextTable {
  const { request, verdict } = relation
  const ofYears = request.years !== null
  const mayCompare = !verdict.limits.includes('unrelatedTowns')
  return {
    head: [
      m.table.town,
      ...(ofYears ? [m.table.year] : []),
      ...AXES.map((axis) => relationHead(axis, relation, m)),
      m.table.period,
      m.table.comparable,
      m.table.note,
    ],
    rows: points.map((point): TableCell[] => [
      wordCell(point.area.name),
      ...(ofYears ? [wordCell(String(point.year))] : []),
      ...AXES.map((axis) => {
        const place = { town: point.area.code, year: point.year, indicator: request[axis].indicator.id }
        const asked = { value: point[axis].value, question: request[axis] }
        return valueCell(relationFigure(point[axis], request[axis], m), place, asked)
      }),
      wordCell(relationPeriod(point, m)),
      wordCell(point.isCompared && mayCompare ? m.table.yes : m.table.no),
      wordCell(relationNote(point, m)),
    ]),
  }
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
    takeaways: [],
    stamp: stampOfComparison(shown, { request, span: null, verdict, years: bareYearText(request, m) }, m),
    pages: [
      {
        body: { kind: 'list', items: [{ severity: null, text, place: null }] },
        table: { head: [m.table.note], rows: [[wordCell(text)]] },
        key: [],
      },
    ],
  }
}
