import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import type { SlidePlace } from '../../../shown/slideContent.ts'

/** How a slide is drawn. Everything in it is measured in parts of `height`, so that a thumbnail is the slide. */
export interface SlideSheetProps {
  deck: Deck
  slide: Slide
  /** In pixels; any aspect from 4:3 to 16:9. */
  width: number
  height: number
  /** Page of a slide that has several; the first is 1. */
  page?: number
  /** Tables instead of pictures. */
  table?: boolean
  /** What the speaker points at. */
  picked?: SlidePlace | null
  /** Null where nothing can be pointed at: thumbnails, paper. */
  onPick?: ((place: SlidePlace) => void) | null
}
