import type { ReactElement } from 'react'
import { SCREEN } from '../../charts/chartTheme.ts'
import type { DrawChart } from '../../charts/chart.ts'
import { ChartSvg } from '../../charts/ChartSvg.tsx'
import { useSelection } from '../../state/selectionStore.ts'
import styles from './ChartPane.module.css'
import { paperOf } from './paperOf.ts'

/** What a page of A4 has room for inside its margins, in pixels, with the heading and the key left free. */
const PICTURE_SIZES = { portrait: { width: 700, height: 620 }, landscape: { width: 1030, height: 480 } } as const

/** The picture once more, as lines and letters at the width of the paper. */
export function PaperPictures({ draws }: { draws: readonly DrawChart[] }): ReactElement {
  const available = PICTURE_SIZES[paperOf(useSelection()) === 'portrait' ? 'portrait' : 'landscape']
  return (
    <div className={styles['paper']}>
      {draws.map((draw, index) => {
        const chart = draw(available, SCREEN)
        return chart && <ChartSvg key={index} chart={chart} />
      })}
    </div>
  )
}
