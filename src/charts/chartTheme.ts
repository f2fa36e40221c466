import { cssName, LIGHT, type ThemeColors } from '../lib/themeColors.ts'
import { DESK_SIZES, FONTS, WIDE_SIZES } from '../lib/themeSizes.ts'

/** Colours and sizes of a picture. */
export interface ChartTheme {
  /** Desk screen, or projector: larger text, thicker lines. */
  profile: 'screen' | 'projector'
  font: string
  /** Text sizes in pixels: notes and ticks, labels. */
  small: number
  text: number
  /** Ticks of small pictures; never below what the profile allows. */
  tick: number
  /** Lines of what matters, and of what stands behind. */
  line: number
  thin: number
  /** Distances in a chart are written for the desk and multiplied by this. */
  scale: number
  colors: ThemeColors
}

export const SCREEN: ChartTheme = {
  profile: 'screen',
  font: FONTS,
  small: DESK_SIZES.xs,
  text: 14,
  tick: 11,
  line: 2,
  thin: 1.2,
  scale: 1,
  colors: LIGHT,
}

/** For small pictures inside the page, which its own style sheet colours: in every theme, and on paper. */
export const STYLED: ChartTheme = { ...SCREEN, colors: styledColors() }

/** The desk's sizes on a screen of 2560 pixels and on walls, as the page's own type grows there. */
export const WIDE_SCREEN: ChartTheme = {
  ...SCREEN,
  small: WIDE_SIZES.xs,
  text: 18,
  tick: 14,
  line: 2.5,
  thin: 1.5,
  scale: 1.3,
}

/** Read from the back row: at least 2.2 % of the screen's height, lines of three pixels. */
export const PROJECTOR: ChartTheme = {
  profile: 'projector',
  font: FONTS,
  small: 24,
  text: 26,
  tick: 24,
  line: 4,
  thin: 3,
  scale: 2,
  colors: LIGHT,
}

/** Height of the screen that PROJECTOR's sizes are written for. */
const PROJECTOR_HEIGHT = 1080
/** Screens of at least this height are read from the back row; what is smaller is a thumbnail. */
const MIN_SCREEN_HEIGHT = 600
const MIN_LINE_WIDTH = 3

/** The projector's sizes for a screen of another height: always the same share of it. */
export function projectorTheme(height: number): ChartTheme {
  const by = height / PROJECTOR_HEIGHT
  // A thumbnail is the slide, only smaller.
  const least = height < MIN_SCREEN_HEIGHT ? 0 : MIN_LINE_WIDTH
  const { small, text, tick, line, thin, scale } = PROJECTOR
  return {
    ...PROJECTOR,
    small: small * by,
    text: text * by,
    tick: tick * by,
    line: Math.max(least, line * by),
    thin: Math.max(least, thin * by),
    scale: scale * by,
  }
}

function styledColors(): ThemeColors {
  const named = Object.keys(LIGHT).map((name) => [name, `var(${cssName(name)})`] as const)
  return { ...LIGHT, ...Object.fromEntries(named), series: LIGHT.series }
}
