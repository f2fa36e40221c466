import { type ReactElement, useMemo } from 'react'
import { SceneSvg } from '../../../charts/SceneSvg.tsx'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/slideMessages.ts'
import type { SlideChart } from '../../../shown/slideContent.ts'
import { MarkLayer } from '../../../ui/MarkLayer.tsx'
import type { BodyProps } from './bodyProps.ts'

/** A picture that fills its room; each of its marks can be pointed at where somebody may point. */
export function ChartBody({
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
