import { type AbsentState, CELL_STATES } from '../../domain/board/cell.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import { featureMessages } from '../featureMessages.ts'
import type { Messages } from '../messages.ts'

type SignNames = Readonly<Record<AbsentState, string>>

/** What signs of absence look like; `charts/stateGlyph.ts` draws them. */
const NAMES_ZH: SignNames = {
  refused: '锯齿',
  noNumber: '旗形',
  notMentioned: '点线',
  noReport: '空心圈',
  notInSample: '方括号',
  notApplicable: '单斜线',
  notDisclosed: '方框叉',
}

const NAMES_EN: SignNames = {
  refused: 'Zigzag',
  noNumber: 'Flag',
  notMentioned: 'Dots',
  noReport: 'Ring',
  notInSample: 'Brackets',
  notApplicable: 'Slash',
  notDisclosed: 'Crossed box',
}

/** Names of the signs, one for each state without a number. */
export const stateSigns = featureMessages({ zh: () => NAMES_ZH, en: () => NAMES_EN })

const ABSENT = CELL_STATES.filter((state): state is AbsentState => state !== 'number' && state !== 'zero')

/** Every sign of absence with what it means (图例): 空心圈：未报送. */
export function allStateKeys(m: Messages): string[] {
  return ABSENT.map((state) => keyOf(state, m))
}

/** The same for those that stand among these readings. */
export function stateKey(readings: readonly TownReading[], m: Messages): string[] {
  const present = new Set(readings.map(({ state }) => state))
  return ABSENT.filter((state) => present.has(state)).map((state) => keyOf(state, m))
}

function keyOf(state: AbsentState, m: Messages): string {
  return `${stateSigns(m)[state]}${m.colon}${m.states[state]}`
}
