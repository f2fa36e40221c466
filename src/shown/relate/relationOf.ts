import type { AreaCode } from '../../domain/board/area.ts'
import { type Relation, relate, townsOfYears } from '../../domain/relate/relate.ts'
import { type ResolvedSelection, yearsOfRange } from '../../state/resolveSelection.ts'
import type { Selection } from '../../state/selection.ts'
import type { Shown } from '../slideContent.ts'

/** More lines in colour than this are not told apart. */
const MAX_COLOURED_PATHS = 8

const known = new WeakMap<ResolvedSelection, Relation | null>()

/** The relation that is shown, worked out once a selection: of one period, or of all years as paths; null when there is only one indicator. */
export function relationOf(shown: Shown): Relation | null {
  const before = known.get(shown.resolved)
  if (before !== undefined) return before
  const made = makeRelation(shown)
  known.set(shown.resolved, made)
  return made
}

function makeRelation({ board, selection, resolved }: Shown): Relation | null {
  const { request, against } = resolved
  if (!against) return null
  const years = selection.paths ? yearsOfRange(board, selection.range) : null
  const towns = years && selection.towns.kind === 'all' ? townsOfYears(board, years) : request.towns
  return relate(board, { x: { ...request, towns }, y: { ...against, towns }, years })
}

/** Paths that stand out: the chosen ones, or all where they are few. */
export function colouredPaths({ towns }: Relation, choice: Selection['towns']): readonly AreaCode[] {
  const codes = towns.map((path) => path.area.code)
  return choice.kind === 'codes' || codes.length <= MAX_COLOURED_PATHS ? codes.slice(0, MAX_COLOURED_PATHS) : []
}
