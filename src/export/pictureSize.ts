import type { Size } from '../charts/scene.ts'
import type { SlideChart, SlidePage } from '../shown/slideContent.ts'

const ROW = 30
/** Axis, line of reference labels, line above what is not compared. */
const AROUND = 92
const LINES = 560
const POINTS = 680

/** The room a picture for a file gets, in pixels: a row for each town however many there are. */
export function pictureSize({ kind }: SlideChart, { table }: SlidePage, width: number): Size {
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
