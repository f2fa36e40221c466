import type { ChartTheme } from '../chartTheme.ts'
import { renderSceneSvg } from '../renderSceneSvg.ts'
import type { Scene } from '../scene.ts'

/** The scene as SVG text to be kept and looked at: one element a line. */
export function renderSvg(scene: Scene, theme: ChartTheme): string {
  // Pictures keep no list of system fonts: it says nothing and would stand on every line.
  const svg = renderSceneSvg(scene, { ...theme, font: 'sans-serif' })
  return `${svg.replaceAll(/><(?!\/(?!svg))/g, '>\n<')}\n`
}
