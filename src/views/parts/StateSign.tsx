import type { ReactElement } from 'react'
import { type ChartTheme, SCREEN } from '../../charts/chartTheme.ts'
import type { Shape } from '../../charts/scene.ts'
import { SceneSvg } from '../../charts/SceneSvg.tsx'
import { stateGlyph } from '../../charts/stateGlyph.ts'
import type { CellState } from '../../domain/board/cell.ts'

/** In the colour of the text around it, so that it is seen in forced colours too. */
const INK: ChartTheme = { ...SCREEN, colors: { ...SCREEN.colors, ink: 'currentColor', ink3: 'currentColor' } }
const SIZE = 12

/** The charts' sign for a state, and a dot for a number: told apart by its shape alone; the word stands beside it. */
export function StateSign({ state }: { state: CellState }): ReactElement {
  const middle = { x: SIZE / 2, y: SIZE / 2 }
  const dot: Shape = { kind: 'circle', ...middle, r: 2.5, fill: 'currentColor' }
  const shapes = state === 'number' ? [dot] : stateGlyph(state, { ...middle, r: 3.6 }, INK)
  return <SceneSvg scene={{ width: SIZE, height: SIZE, groups: [{ id: state, shapes }], marks: [] }} theme={INK} />
}
