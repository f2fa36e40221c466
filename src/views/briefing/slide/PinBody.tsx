import styles from './SlideSheet.module.css'
import type { ChartTheme } from '../../../charts/chartTheme.ts'
import type { Size } from '../../../charts/scene.ts'
import type {
  SlidePlace,
  SlideChart,
  SlideFigure,
  SlideItem,
  ContentTable,
  TableCell,
} from '../../../shown/slideContent.ts'
import { type ReactElement, useMemo } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import type { SheetPage } from '../../../shown/slide/sheetPages.ts'
import { ChartSvg } from '../../../charts/ChartSvg.tsx'
import { SceneSvg } from '../../../charts/SceneSvg.tsx'
import { MarkLayer } from '../../../ui/MarkLayer.tsx'
import { buildSparkline, sparkInput } from '../../../charts/sparkline.ts'
import { fitFigures } from '../../../shown/slide/fitFigures.ts'
import { LineSpans } from './Lines.tsx'
import { severityText } from '../../../shown/findingPages.ts'
import { fitList } from '../../../shown/slide/fitList.ts'
import { fitTable } from '../../../shown/slide/fitTable.ts'

/** What every kind of body is given. */
interface BodyProps {
  title: string
  available: Size
  theme: ChartTheme
  /** The slide's. */
  height: number
  picked: SlidePlace | null
  onPick: ((place: SlidePlace) => void) | null
}

/** The picture, the figures, the table or the sentences of one pin. */
export function PinBody({ sheet, ...props }: BodyProps & { sheet: SheetPage | null }): ReactElement {
  const m = useMessages()
  return (
    <div className={styles['body']} style={props.available}>
      {sheet ? <Body {...props} sheet={sheet} /> : <p className={styles['tooLong']}>{slideMessages(m).unreadable}</p>}
    </div>
  )
}

function Body({ sheet, ...props }: BodyProps & { sheet: SheetPage }): ReactElement {
  const { body, table } = sheet
  switch (body.kind) {
    case 'chart':
      return <ChartBody {...props} chart={body.chart} />
    case 'figures':
      return <FiguresBody {...props} figures={body.figures} />
    case 'list':
      return <ListBody {...props} items={body.items} />
    case 'table':
      return <TableBody {...props} table={table} />
  }
}

/** A picture that fills its room; each of its marks can be pointed at where somebody may point. */
function ChartBody({
  chart,
  title,
  available,
  theme,
  picked,
  onPick,
}: BodyProps & { chart: SlideChart }): ReactElement {
  const t = slideMessages(useMessages())
  const { width, height } = available
  const drawn = useMemo(
    () => chart.draw({ width, height }, theme, picked),
    // A theme is made anew each time, from height and colours alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [chart, width, height, theme.small, theme.colors, picked],
  )
  return (
    <>
      <ChartSvg chart={drawn} />
      {onPick && (
        <MarkLayer
          {...drawn}
          label={t.chartLabel(title)}
          isPicked={(mark) => mark.town === picked?.town && mark.year === picked.year}
          onPick={({ town, year }) => onPick({ town, year })}
        />
      )}
    </>
  )
}

/** Large numbers with their names, coverage and change, and the years before as a line. */
function FiguresBody({
  figures,
  available,
  theme,
  height,
}: BodyProps & { figures: readonly SlideFigure[] }): ReactElement {
  const fitted = fitFigures(figures, available, height)
  const { width, gap, nameSize, valueSize, noteSize } = fitted
  return (
    <ul className={styles['figures']} style={{ columnGap: gap }}>
      {fitted.figures.map(({ name, value, notes, line }, index) => (
        <li key={figures[index]?.name} style={{ width }}>
          <h3 style={{ fontSize: nameSize }}>
            <LineSpans lines={name} />
          </h3>
          <p className={styles['figure']} style={{ fontSize: valueSize }}>
            <LineSpans lines={value} />
          </p>
          <p className={styles['notes']} style={{ fontSize: noteSize }}>
            <LineSpans lines={notes} />
          </p>
          {(figures[index]?.line.length ?? 0) > 1 && (
            <SceneSvg scene={buildSparkline(sparkInput(figures[index]?.line ?? []), line, theme)} theme={theme} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** Sentences, each with how grave it is as a word; each can be pointed at where it has a place. */
function ListBody({ items, available, height, onPick }: BodyProps & { items: readonly SlideItem[] }): ReactElement {
  const m = useMessages()
  const fitted = fitList(items, available, height)
  return (
    <ul className={styles['list']} style={{ fontSize: fitted.size }}>
      {items.map(({ severity, text, place }, index) => {
        const lines = <LineSpans lines={fitted.items[index] ?? [text]} />
        return (
          <li key={text}>
            <span className={severity === null ? styles['plain'] : styles[severity]}>
              {severity === null ? '' : severityText(severity, m)}
            </span>
            {place && onPick ? (
              <button type="button" className={styles['sentence']} onClick={() => onPick(place)}>
                {lines}
              </button>
            ) : (
              <span className={styles['sentence']}>{lines}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The equal table, in the largest text that fits; values can be pointed at where somebody may point. */
function TableBody({
  table,
  title,
  available,
  height,
  picked,
  onPick,
}: BodyProps & { table: ContentTable }): ReactElement {
  const t = slideMessages(useMessages())
  const fitted = fitTable(table, available, height)
  return (
    <table className={styles['table']} style={{ width: available.width, fontSize: fitted.size }}>
      <caption className="visually-hidden">{t.tableLabel(title)}</caption>
      <colgroup>
        {fitted.widths.map((width, column) => (
          <col key={table.columns[column]?.key} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {fitted.head.map((lines, column) => (
            <th key={table.columns[column]?.key} scope="col">
              <LineSpans lines={lines} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fitted.rows.map((cells, row) => (
          <tr key={table.rows[row]?.map(({ text }) => text).join()} className={cellClass(table.rows[row], picked)}>
            {cells.map((lines, column) => (
              <Cell
                key={table.columns[column]?.key}
                {...{ lines, onPick }}
                place={table.rows[row]?.[column]?.place ?? null}
                isName={column === 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass(row: readonly TableCell[] | undefined, picked: SlidePlace | null): string | undefined {
  const isPicked = picked !== null && row?.some(({ place }) => place?.town === picked.town)
  return isPicked === true ? styles['picked'] : undefined
}

interface CellProps {
  lines: readonly string[]
  place: SlidePlace | null
  isName: boolean
  onPick: BodyProps['onPick']
}

function Cell({ lines, place, isName, onPick }: CellProps): ReactElement {
  if (isName) {
    return (
      <th scope="row">
        <LineSpans lines={lines} />
      </th>
    )
  }
  return (
    <td>
      {place && onPick ? (
        <button type="button" className={styles['value']} onClick={() => onPick(place)}>
          <LineSpans lines={lines} />
        </button>
      ) : (
        <LineSpans lines={lines} />
      )}
    </td>
  )
}
