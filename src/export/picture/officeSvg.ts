import type { ChartTheme } from '../../charts/chartTheme.ts'
import { renderSceneSvg } from '../../charts/renderSceneSvg.ts'
import type { Scene } from '../../charts/scene.ts'
import { cleanText } from '../../lib/xmlText.ts'

const BOLD = / style="font:\s?bold /g
/** Fonts as ECharts writes them into a text's tag; texts themselves have their quotes escaped. */
const FONT = / style="font:\s?([\d.]+)px ([^";]*);?"/g

/**
 * A scene as SVG that office programs read: they know fonts as attributes only, and no baseline but the usual one. Names
 * of fonts are not escaped by ECharts.
 */
export function officeSvg(scene: Scene, theme: ChartTheme): string {
  return cleanText(renderSceneSvg(scene, { ...theme, font: theme.font.replaceAll('"', "'") }))
    .replaceAll(BOLD, ' font-weight="bold" style="font: ')
    .replaceAll(FONT, ' font-family="$2" font-size="$1"')
    .replaceAll(' dominant-baseline="central"', ' dy="0.35em"')
}
