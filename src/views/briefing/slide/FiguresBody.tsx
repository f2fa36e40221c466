import type { ReactElement } from 'react'
import { SceneSvg } from '../../../charts/SceneSvg.tsx'
import { buildSparkline } from '../../../charts/sparkline.ts'
import { fitFigures } from '../../../shown/fitFigures.ts'
import type { SlideFigure } from '../../../shown/slideContent.ts'
import { LineSpans } from './Lines.tsx'
import type { BodyProps } from './bodyProps.ts'
import styles from './SlideSheet.module.css'

/** Large numbers with their names, coverage and change, and the years before as a line. */
export function FiguresBody({
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
