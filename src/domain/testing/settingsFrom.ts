import type { Board } from '../board/board.ts'
import { type Measure, MEASURES } from '../board/indicator.ts'
import { NO_SETTINGS, type Settings, withGroup, withStandard } from '../board/settings.ts'

const GROUPS = ['镇', '街道', '重点镇', '山区·乡', '~"'] as const
const SOURCES = ['本县自定', '县法治办〔2023〕5号'] as const

/** Settings that fit a board, drawn from numbers: each names a town or an indicator and what is set for it. */
export function settingsFrom(board: Board, seeds: readonly number[]): Settings {
  return seeds.reduce(
    (settings, seed) => (seed % 2 === 0 ? setGroup(board, settings, seed) : setStandard(board, settings, seed)),
    NO_SETTINGS,
  )
}

function setGroup(board: Board, settings: Settings, seed: number): Settings {
  const town = board.towns[seed % board.towns.length]
  return town ? withGroup(settings, [town.code], GROUPS[(seed >> 4) % GROUPS.length] ?? '镇') : settings
}

function setStandard(board: Board, settings: Settings, seed: number): Settings {
  const indicators = [...board.indicators.keys()]
  const id = indicators[seed % indicators.length] ?? ''
  const measure: Measure = MEASURES[(seed >> 3) % MEASURES.length] ?? 'total'
  const source = SOURCES[(seed >> 4) % SOURCES.length] ?? ''
  const standard = { op: seed % 3 === 0 ? ('le' as const) : ('ge' as const), value: (seed % 401) / 4, measure, source }
  return withStandard(settings, id, seed % 5 === 0 ? null : standard)
}
