import { type AbsentState, CELL_STATES } from '../domain/cell.ts'
import type { TownReading } from '../domain/readTown.ts'
import type { Messages } from '../i18n/messages.ts'

const ABSENT = CELL_STATES.filter((state): state is AbsentState => state !== 'number' && state !== 'zero')

/** Every sign of absence with what it means: 空心圈：未报送. */
export function allStateKeys(m: Messages): string[] {
  return ABSENT.map((state) => keyOf(state, m))
}

/** The signs of absence among these readings, each with what it means (图例): 空心圈：未报送. */
export function stateKey(readings: readonly TownReading[], m: Messages): string[] {
  const present = new Set(readings.map(({ state }) => state))
  return ABSENT.filter((state) => present.has(state)).map((state) => keyOf(state, m))
}

function keyOf(state: AbsentState, m: Messages): string {
  return `${m.stateSigns[state]}${m.colon}${m.states[state]}`
}
