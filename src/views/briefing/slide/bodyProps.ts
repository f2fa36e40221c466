import type { ChartTheme } from '../../../charts/chartTheme.ts'
import type { Size } from '../../../charts/scene.ts'
import type { SlidePlace } from '../../../shown/slideContent.ts'

/** What every kind of body is given. */
export interface BodyProps {
  title: string
  available: Size
  theme: ChartTheme
  /** The slide's. */
  height: number
  picked: SlidePlace | null
  onPick: ((place: SlidePlace) => void) | null
}
