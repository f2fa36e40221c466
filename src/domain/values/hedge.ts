import type { Observation } from '../board/observation.ts'
import { fallsShort, isOpenEnded } from './writtenNumber.ts'

/** How the report words its number (约数用语): 余/多, 超过, 以上, 以下, 近, 不满, 约, or none. */
export type Hedge = 'exact' | 'more' | 'over' | 'atLeast' | 'atMost' | 'nearly' | 'under' | 'about' | 'range'

/** The wording a label keeps; `range` when the document closes the ends itself. */
export function hedgeOf({
  op,
  raw,
  value,
  upper,
  lower,
}: Pick<Observation, 'op' | 'raw' | 'value' | 'upper' | 'lower'>): Hedge {
  if (upper !== null || lower !== null) return 'range'
  switch (op) {
    case 'eq':
      return 'exact'
    case 'gt':
      return isOpenEnded(raw, value) ? 'over' : 'more'
    case 'ge':
      return 'atLeast'
    case 'le':
      return 'atMost'
    case 'lt':
      return fallsShort(raw, value) ? 'under' : 'nearly'
    case 'approx':
      return 'about'
  }
}
