import type { Look } from '../../../charts/look.ts'
import type { Frame } from '../../../charts/scene.ts'
import type { SlidePlace } from '../../../shown/slideContent.ts'

/** What every kind of body is given. */
export interface BodyProps {
  title: string
  room: Frame
  look: Look
  /** The slide's. */
  height: number
  picked: SlidePlace | null
  onPick: ((place: SlidePlace) => void) | null
}
