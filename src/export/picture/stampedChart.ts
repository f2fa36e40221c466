import { SCREEN, type ChartTheme } from '../../charts/chartTheme.ts'
import { type Chart, moveOption } from '../../charts/chart.ts'
import type { Shape, Size } from '../../charts/scene.ts'
import { type Element, toElement } from '../../charts/toElement.ts'
import { wrapItems, wrapText } from '../../charts/wrapText.ts'
import { invariant } from '../../lib/invariant.ts'
import { WATERMARK_ANGLE, watermarkPlaces } from '../../lib/watermarkTile.ts'
import type { Messages } from '../../i18n/messages.ts'
import { saveMessages } from '../../i18n/exports/saveMessages.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'
import { type SlideChart, type SlideContent, type SlidePage, type Stamp, pictureOf } from '../../shown/slideContent.ts'
import { type StampFact, factText, stampFoot, stampHead, warningWords } from '../../shown/stamp.ts'

const ROW = 30

/** Axis, line of reference labels, line above what is not compared. */
const AROUND = 92

const LINES = 560

const POINTS = 680

/** Width of a picture in a file, in pixels: a desk screen's picture with its margins. */
const WIDTH = 1200

const WATERMARK_SIZE = 18

/** Seen on paper too, and no word under it is harder to read. */
const WATERMARK_OPACITY = 0.07

/** Above everything that ECharts draws. */
const TOPMOST = 100

interface StampOptions {
  m: Messages
  /** Pale words across the picture; null for none. */
  watermark: string | null
}

interface StampedPicture {
  chart: SlideChart
  page: SlidePage
  stamp: Stamp
  m: Messages
}

interface Column {
  x: number
  width: number
  theme: ChartTheme
}

/** Something that stands above or below something else; `at` is its upper edge. */
interface Block {
  id: string
  height: number
  /** Free above it. */
  gap: number
  draw: (at: number) => readonly Shape[]
}

interface TextStyle {
  id: string
  size: number
  color: string
  gap: number
  bold?: boolean
}

const MARGIN = 40
const ABOVE_PICTURE = 24
const LINE_HEIGHT = 1.5
const BETWEEN = ' · '
/** Of the names of what stands below the picture. */
const NAME_WIDTH = 72

/** The picture of a view with everything it must be read with (house rule); as tall as it needs to be. */
export function stampedChart(content: SlideContent, { m, watermark }: StampOptions): Chart {
  const theme = SCREEN
  const picture = { ...pictureIn(content), stamp: content.stamp, m }
  const column = { x: MARGIN, width: WIDTH - MARGIN * 2, theme }
  const drawn = picture.chart.draw(pictureSize(picture.chart, picture.page, column.width), theme, null)
  const head = stack(headBlocks(picture, column), MARGIN * 0.5)
  const top = head.bottom + ABOVE_PICTURE
  const foot = stack(footBlocks(picture, column), top + drawn.height)
  const size = { width: WIDTH, height: Math.ceil(foot.bottom + MARGIN * 0.7) }
  const elements = [...head.shapes, ...foot.shapes].map((shape) => toElement(shape, theme))
  if (watermark !== null) elements.push(watermarkElement(watermark, size, theme))
  return {
    ...size,
    marks: [],
    option: { ...moveOption(drawn.option, column.x, top), backgroundColor: theme.colors.paper, graphic: { elements } },
  }
}

/** The first page's picture; it is an error to ask where there is none. */
export function pictureIn(content: SlideContent): NonNullable<ReturnType<typeof pictureOf>> {
  const picture = pictureOf(content)
  invariant(picture, 'pictures are offered only where there is one')
  return picture
}

function watermarkElement(text: string, { width, height }: Size, theme: ChartTheme): Element {
  const style = { text, fill: theme.colors.ink, opacity: WATERMARK_OPACITY, font: `${WATERMARK_SIZE}px ${theme.font}` }
  return {
    type: 'group',
    originX: width / 2,
    originY: height / 2,
    rotation: (-WATERMARK_ANGLE * Math.PI) / 180,
    children: watermarkPlaces(text, { width, height, size: WATERMARK_SIZE }).map(({ x, y }) => ({
      type: 'text',
      x,
      y,
      z: TOPMOST,
      style,
    })),
  }
}

function stack(blocks: readonly Block[], from: number): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = []
  let bottom = from
  for (const { height, gap, draw } of blocks) {
    shapes.push(...draw(bottom + gap))
    bottom += gap + height
  }
  return { shapes, bottom }
}

function headBlocks({ stamp, m }: StampedPicture, column: Column): Block[] {
  const { colors } = column.theme
  const warning = warningWords(stamp, m).join(BETWEEN)
  const title = { id: 'title', size: 26, color: colors.ink, gap: 10, bold: true }
  const facts = { id: 'facts', size: 14, color: colors.ink2, gap: 10 }
  return [
    ...(warning === '' ? [] : [bannerBlock(warning, column)]),
    textBlock(wrapText(stamp.title, title.size, column.width), title, column),
    textBlock(factLines(stampHead(stamp, m), facts.size, { column, m }), facts, column),
  ]
}

function bannerBlock(text: string, { x, width, theme }: Column): Block {
  const { caution, band } = theme.colors
  const height = 28
  return {
    id: 'banner',
    height,
    gap: 0,
    draw: (y) => [
      { kind: 'rect', x, y, width, height, fill: band },
      { kind: 'text', x: x + 12, y: y + height / 2, text, size: 14, fill: caution, bold: true },
    ],
  }
}

function footBlocks({ stamp, page, m }: StampedPicture, column: Column): Block[] {
  const { colors } = column.theme
  const hanging = { ...column, x: column.x + NAME_WIDTH, width: column.width - NAME_WIDTH }
  const key = { id: 'key', size: 13, color: colors.ink2, gap: 10 }
  const reasons = { id: 'reasons', size: 13, color: colors.ink, gap: 10 }
  const foot = { id: 'foot', size: 13, color: colors.ink2, gap: 8 }
  const keyLines = wrapItems(page.key, BETWEEN, { size: key.size, width: hanging.width })
  const reasonLines = stamp.reasons.flatMap((reason) => wrapText(reason, reasons.size, hanging.width))
  return [
    named(saveMessages(m).key, textBlock(keyLines, key, hanging), column),
    named(slideMessages(m).stamp.reasons, textBlock(reasonLines, reasons, hanging), column),
    hairline(column),
    textBlock(factLines(stampFoot(stamp, m), foot.size, { column, m }), foot, column),
  ].filter(({ height }) => height > 0)
}

/** The name of a block at the left of its first line. */
function named(name: string, block: Block, { x, theme }: Column): Block {
  const size = 13
  const { ink2 } = theme.colors
  return {
    ...block,
    draw: (at) => [
      { kind: 'text', x, y: at + (size * LINE_HEIGHT) / 2, text: name, size, fill: ink2, bold: true },
      ...block.draw(at),
    ],
  }
}

function factLines(
  facts: readonly StampFact[],
  size: number,
  { column, m }: { column: Column; m: Messages },
): string[] {
  const items = facts.map((fact) => factText(fact, m))
  return wrapItems(items, BETWEEN, { size, width: column.width })
}

function textBlock(lines: readonly string[], { id, size, color, gap, bold = false }: TextStyle, { x }: Column): Block {
  const lineHeight = size * LINE_HEIGHT
  return {
    id,
    gap,
    height: lines.length * lineHeight,
    draw: (y) =>
      lines.map((text, index) => {
        const middle = y + (index + 0.5) * lineHeight
        return { kind: 'text', x, y: middle, text, size, fill: color, bold }
      }),
  }
}

function hairline({ x, width, theme }: Column): Block {
  return {
    id: 'line',
    height: 1,
    gap: 16,
    draw: (y) => {
      const points = [
        [x, y],
        [x + width, y],
      ] as const
      return [{ kind: 'line', points, stroke: theme.colors.ruleStrong, lineWidth: 1 }]
    },
  }
}

/** The room a picture for a file gets, in pixels: a row for each town however many there are. */
function pictureSize({ kind }: SlideChart, { table }: SlidePage, width: number): Size {
  switch (kind) {
    case 'bars':
    case 'dumbbell':
      return { width, height: AROUND + table.rows.length * ROW }
    case 'lines':
    case 'multiples':
      return { width, height: LINES }
    case 'relation':
    case 'paths':
      return { width, height: POINTS }
  }
}
