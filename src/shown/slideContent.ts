import type { AreaCode } from '../domain/board/area.ts'
import type { VerdictLevel } from '../domain/compare/verdict.ts'
import type { Interval } from '../domain/values/interval.ts'
import type { TableSort } from '../domain/tables/tableSort.ts'
import type { ChartTheme } from '../charts/chartTheme.ts'
import type { Chart } from '../charts/chart.ts'
import type { Size } from '../charts/scene.ts'
import type { Board } from '../domain/board/board.ts'
import type { ResolvedSelection } from '../state/resolveSelection.ts'
import type { Selection } from '../state/selection.ts'

/** What a view says, the same on the screen, on a slide, on paper, in a picture and in a file. */
export interface SlideContent {
  /** The heading as plain text. */
  title: string
  /** What is shown, part by part: unit, period, coverage, and what it is not. Stands under the heading on the screen. */
  subtitle: readonly string[]
  /** Computed sentences (要点), the weightiest first; none when nothing can be said. */
  takeaways: readonly ContentTakeaway[]
  /** Null where nothing is set beside each other under one question. */
  verdict: ContentVerdict | null
  stamp: Stamp
  /** At least one; more when a slide cannot hold all towns. */
  pages: readonly SlidePage[]
}

/** What every picture that leaves the screen says of itself (house rule). In the reader's language; never empty. */
export interface Stamp {
  title: string
  unit: string
  scope: string
  period: string
  /** 12/15 镇可比. */
  coverage: string
  /** 可比, 可比，须注意, 不可比, with what limits the whole. */
  verdict: string
  source: string
  /** Date of the data. */
  issued: string
  classification: string
  /** 演示数据（虚构）; null for what reports really said. */
  synthetic: string | null
  /** Each reason why towns are not compared or need care, with the towns' names. */
  reasons: readonly string[]
}

/** A computed sentence, and what carries it. */
export interface ContentTakeaway {
  text: string
  /** The same with **…** around its numbers. */
  marked: string
  /** The figures it rests on; none where a list of them does. */
  places: readonly SlidePlace[]
  /** The view that shows what it counts; null where figures carry it. */
  href: string | null
}

/** How far the comparison may be trusted (可比性). */
export interface ContentVerdict {
  level: VerdictLevel
  /** 可比, 可比，须注意, 不可比. */
  word: string
  /** What limits the whole. */
  limits: readonly string[]
  counts: readonly VerdictCount[]
  /** Why towns are left out, and why some need care, each with their names. `side` is the axis it is about. */
  reasons: readonly { title: string; side?: string; texts: readonly string[] }[]
}

/** So many towns, or towns in years, and what of them. */
export interface VerdictCount {
  kind: 'compared' | 'uncompared' | 'silent'
  count: number
  text: string
}

/** One page of a slide: a picture, or figures, or a table, or sentences. */
export interface SlidePage {
  body: SlideBody
  /** Equal to the picture: every value and every absent state in words. For `T`, for exports, for who cannot see. */
  table: ContentTable
  /** Signs that the picture uses, in words (图例), and warnings that belong beside it. */
  key: readonly string[]
}

/** `strip`: where the towns fill several pages, all of them on one line, those of this page standing out. */
export type SlideBody =
  | { kind: 'chart'; chart: SlideChart; strip?: SlideChart['draw'] }
  | { kind: 'figures'; figures: readonly SlideFigure[] }
  | { kind: 'table' }
  | { kind: 'list'; items: readonly SlideItem[] }

/** A chart that can be drawn at any size, and told as numbers to programs with charts of their own. */
export interface SlideChart {
  kind: 'bars' | 'dumbbell' | 'lines' | 'multiples' | 'relation' | 'paths'
  /** `picked` stands out. */
  draw: (available: ChartRoom, theme: ChartTheme, picked: SlidePlace | null) => Chart
  /** The same as numbers; null where other programs have no such chart, which then get a picture. */
  native: NativeChart | null
}

/** A place for a picture. */
export interface ChartRoom extends Size {
  /** The page around it scrolls: a picture may be higher than the room, and lines need not fill it. */
  scrolls?: boolean
}

/** A town's answer in a year, of one indicator if the view has several: what evidence is opened for. */
export interface SlidePlace {
  town: AreaCode
  year: number
  indicator?: string
}

/** A large number with its name (核心指标). */
export interface SlideFigure {
  name: string
  /** With unit; a state in words when there is no number. */
  value: string
  /** Coverage, change, what it must not be taken for. */
  notes: readonly string[]
  /** The years' values in order, to draw a small line; null where there is none. */
  line: readonly { year: number; value: Interval | null }[]
}

/** A sentence of a list, and how grave it is. */
export interface SlideItem {
  severity: 'error' | 'warning' | 'notice' | null
  text: string
  place: SlidePlace | null
}

/** A table as data, the same on the screen, on slides and in files. Each row has a cell for each column. */
export interface ContentTable {
  columns: readonly TableColumn[]
  rows: readonly (readonly TableCell[])[]
  /** The order the rows stand in, and the one they usually stand in; null where heads change none. */
  order: { current: TableSort; usual: TableSort } | null
}

export interface TableColumn {
  /** Its name in links; once in a table. */
  key: string
  title: string
  /** Which end comes first when its head is pressed; left out where the rows cannot be sorted by it. */
  first?: 'highest' | 'lowest'
}

export interface TableCell {
  /** As it is read; a state in words where there is no number, never empty for a missing one. */
  text: string
  /** The plain number when the text is one, as it is shown; null for words, ranges and approximate numbers. */
  number: number | null
  /** The number before rounding, where that is another one. */
  exact?: number
  /** The ends of what it says, as they are shown, for whoever calculates; `hi` is Infinity where it has none. */
  ends?: { lo: number; hi: number }
  /** Evidence that stands behind it; null for notes. */
  place: SlidePlace | null
  /** The figure that is told, whose findings are marked beside it on the screen. */
  observation?: string
  /** The same without what stands beside it in brackets, which a screen may show in a way of its own. */
  brief?: string
  /** Names a row that stands out, as its line does in the picture. */
  isChosen?: boolean
}

/** A chart as numbers. Where a value is null, `labels` says in words why. */
export type NativeChart = NativeBars | NativeLines | NativeScatter

export interface NativeBars {
  kind: 'bars'
  unit: string
  /** Towns from top to bottom; those not compared come last, and are marked in their labels. */
  categories: readonly string[]
  series: readonly NativeSeries[]
  /** Lines across: median, standard. */
  references: readonly { name: string; value: Interval }[]
}

export interface NativeLines {
  kind: 'lines'
  unit: string
  /** Years. */
  categories: readonly string[]
  series: readonly NativeSeries[]
}

export interface NativeScatter {
  kind: 'scatter'
  units: readonly [x: string, y: string]
  names: readonly [x: string, y: string]
  points: readonly { label: string; x: Interval; y: Interval }[]
}

export interface NativeSeries {
  name: string
  /** Parallel to the categories. An approximate number is an interval; `hi` may be Infinity. */
  values: readonly (Interval | null)[]
  /** As read: value with its words, or the state. */
  labels: readonly string[]
  /** Whether it may be compared with the others; what may not is drawn hatched or hollow. */
  compared: readonly boolean[]
  /** Stands out, or is the rest. */
  emphasis: 'main' | 'rest' | 'median'
}

/** The picture that a view shows first; null where it shows figures, tables or sentences. */
export function pictureOf({ pages }: SlideContent): { chart: SlideChart; page: SlidePage } | null {
  const [page] = pages
  return page?.body.kind === 'chart' ? { chart: page.body.chart, page } : null
}

/** What is shown: the data, what is selected, and what that means for these data. On screen, on a slide or in a file. */
export interface Shown {
  board: Board
  selection: Selection
  resolved: ResolvedSelection
  /** Towns or sentences on a page of its content; as many as a room reads at once when left out, Infinity for files. */
  rowsPerPage?: number
}
