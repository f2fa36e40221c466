import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DARK } from '../lib/moreThemes.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import { renderSvg } from './testing/renderSvg.ts'
import { sceneChart } from './sceneChart.ts'
import { CASES, KINDS, sampleChart } from './testing/sampleScenes.ts'
import { SPARKLINES, sparklineScene } from './testing/sampleSparklines.ts'

/** `ZHENJIAN_UPDATE_PICTURES=1 npx vitest run src/charts/pictures.test.ts` draws them anew; then look at each. */
const UPDATES = process.env['ZHENJIAN_UPDATE_PICTURES'] === '1'
const FOLDER = resolve(import.meta.dirname, 'pictures')

const charts = KINDS.flatMap((kind) =>
  CASES.flatMap((sample) =>
    [SCREEN, PROJECTOR].map((theme) => ({
      name: `${kind}-${sample}-${theme.profile}`,
      draw: () => sampleChart(kind, sample, { theme: { ...theme, font: 'sans-serif' } }),
    })),
  ),
)
/** One kind of each form, as screens in the dark show it: the drawing is the same, its colours are not. */
const inTheDark = (['bars', 'lines', 'relation'] as const).flatMap((kind) =>
  (['full', 'gaps'] as const).map((sample) => ({
    name: `${kind}-${sample}-dark`,
    draw: () => sampleChart(kind, sample, { theme: { ...SCREEN, font: 'sans-serif', colors: DARK } }),
  })),
)
/** Beside numbers in tables and headlines; they have no text and no marks. */
const sparklines = SPARKLINES.flatMap((sample) =>
  [SCREEN, PROJECTOR].map((theme) => ({
    name: `sparkline-${sample}-${theme.profile}`,
    draw: () => sceneChart(sparklineScene(sample, theme), theme),
  })),
)
const pictures = [...charts, ...inTheDark, ...sparklines]

test.each(pictures)('$name is drawn as it was when last looked at', ({ name, draw }) => {
  const file = resolve(FOLDER, `${name}.svg`)
  const svg = renderSvg(draw())
  if (UPDATES) writeFileSync(file, svg)
  expect(svg).toBe(readFileSync(file, 'utf8'))
})

test('the folder holds a picture for each kind, case and profile, and no other', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(pictures.map(({ name }) => `${name}.svg`).toSorted())
})

test('a picture is the same however many were drawn before it', () => {
  const draw = (): string => renderSvg(sampleChart('lines', 'gaps', { theme: SCREEN }))
  expect(draw()).toBe(draw())
})
