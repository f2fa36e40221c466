import { type ReactElement, useMemo } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import type { SheetPage } from '../../../shown/sheetPages.ts'
import type { BodyProps } from './bodyProps.ts'
import styles from './SlideSheet.module.css'
import { TableBody } from './TableBody.tsx'
import { SceneSvg } from '../../../charts/SceneSvg.tsx'
import type { SlideChart, SlideFigure, SlideItem } from '../../../shown/slideContent.ts'
import { MarkLayer } from '../../../ui/MarkLayer.tsx'
import { buildSparkline } from '../../../charts/sparkline.ts'
import { fitFigures } from '../../../shown/fitFigures.ts'
import { LineSpans } from './Lines.tsx'
import { severityText } from '../../../shown/findingPages.ts'
import { fitList } from '../../../shown/fitList.ts'

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
  const scene = useMemo(
    () => chart.draw({ width, height }, theme, picked),
    // A theme is made anew each time, from the height alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [chart, width, height, theme.small, picked],
  )
  return (
    <>
      <SceneSvg scene={scene} theme={theme} />
      {onPick && (
        <MarkLayer
          marks={scene.marks}
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
            <SceneSvg scene={buildSparkline(sparkOf(figures[index]), line, theme)} theme={theme} />
          )}
        </li>
      ))}
    </ul>
  )
}

function sparkOf(figure: SlideFigure | undefined): Parameters<typeof buildSparkline>[0] {
  const line = figure?.line ?? []
  const points = line.map(({ year, value }) => ({ year, value, isNotComparable: false, startsAnew: false }))
  return { points, year: points.at(-1)?.year ?? 0 }
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
