/** Colours and sizes of a picture. The same numbers as `ui/tokens.css`, which charts cannot read when drawn without a page. */
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
  colors: ChartColors
}

export interface ChartColors {
  paper: string
  ink: string
  ink2: string
  ink3: string
  rule: string
  ruleStrong: string
  bar: string
  barStrong: string
  better: string
  worse: string
  betterBar: string
  worseBar: string
  caution: string
  cautionSoft: string
  mute: string
  band: string
  /** Lines of chosen towns, told apart by label as well. */
  series: readonly string[]
}

/** In single quotes: ECharts writes them into attributes of SVG as they are. */
const FONT =
  "'HarmonyOS Sans SC','MiSans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Micro Hei',sans-serif"

const LIGHT: ChartColors = {
  paper: '#fbfaf7',
  ink: '#1d2430',
  ink2: '#4b5361',
  ink3: '#6b727e',
  rule: '#e3dfd3',
  ruleStrong: '#c9c3b2',
  bar: '#9db2c8',
  barStrong: '#1f4e79',
  better: '#0b5f97',
  worse: '#b45309',
  betterBar: '#7fa9cb',
  worseBar: '#dba373',
  caution: '#8a5a06',
  cautionSoft: '#d9b46a',
  mute: '#c3c6cb',
  band: '#f3f1ea',
  // Tell lines apart and judge nothing: neither the blue of better nor the orange of worse, nor the red of the brand.
  series: ['#1f4e79', '#7a6a00', '#8a3a8c', '#0f766e', '#6b4a35', '#a03468', '#4d6b3c', '#4b5361'],
}

export const SCREEN: ChartTheme = {
  profile: 'screen',
  font: FONT,
  small: 12,
  text: 14,
  tick: 11,
  line: 2,
  thin: 1.2,
  scale: 1,
  colors: LIGHT,
}

/** The desk's sizes on a screen of 2560 pixels and on walls, as the page's own type grows there. */
export const WIDE_SCREEN: ChartTheme = { ...SCREEN, small: 15, text: 18, tick: 14, line: 2.5, thin: 1.5, scale: 1.3 }

/** Read from the back row: at least 2.2 % of the screen's height, lines of three pixels. */
export const PROJECTOR: ChartTheme = {
  profile: 'projector',
  font: FONT,
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

/** A colour of the theme, thinner. Not with two more digits: office programs know no such colours. */
export function withAlpha(hex: string, alpha: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `rgba(${red},${green},${blue},${alpha})`
}
