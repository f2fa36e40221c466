import type { ReactElement } from 'react'
import { SCREEN } from '../../charts/look.ts'
import { SceneSvg } from '../../charts/SceneSvg.tsx'
import { stateGlyph } from '../../charts/stateGlyph.ts'
import type { CellState } from '../../domain/cell.ts'

const SIZE = { width: 9, height: 9 }

/** The charts' sign for each absent state; none for a number. */
export function StateSign({ state }: { state: CellState }): ReactElement | null {
  if (state === 'number' || state === 'zero') return null
  const shapes = stateGlyph(state, { x: 4.5, y: 4.5, r: 3.2 }, SCREEN)
  return <SceneSvg scene={{ ...SIZE, groups: [{ id: state, shapes }], marks: [] }} look={SCREEN} />
}
