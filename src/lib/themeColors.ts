import { withAlpha } from './withAlpha.ts'

/** Light or dark (浅色、深色), or as the system has it (跟随系统). */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const THEME_CHOICES = ['system', ...THEMES] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

/**
 * What colours there are, and those of the light theme, which all that is drawn without a page takes. The other themes
 * are in `moreThemes.ts`. The build writes all of them into the style sheet as custom properties (build/themeStyles.ts),
 * from where charts on the screen read them back. Nothing else may name a colour: the house tests look.
 */
export interface ThemeColors {
  /** Ground of the page and of slides, of what lies on it, and of what is let into it. */
  paper: string
  surface: string
  sunken: string
  /** Hairlines, edges of what can be pressed, and the line that a part of the page begins with. */
  rule: string
  ruleStrong: string
  ruleHeavy: string
  /** Text: of the first, second and third rank; the last a little firmer where a watermark runs across it. */
  ink: string
  ink2: string
  ink3: string
  ink3Firm: string
  /** What can be pressed or is chosen, and its ground. */
  accent: string
  accentSoft: string
  /** The red of the mark, and of nothing else. */
  brand: string
  /** The better side (blue): text and picked marks, grounds of table cells, marks. Never without a word or an arrow. */
  better: string
  betterSoft: string
  betterTint: string
  betterBar: string
  /** The worse side (orange), in the same steps; ink where small text stands on its grounds. */
  worse: string
  worseInk: string
  worseSoft: string
  worseTint: string
  worseBar: string
  /** What asks for care: text, ground of a notice, hatching of marks, hatching of cells. */
  caution: string
  cautionSoft: string
  cautionLine: string
  hatch: string
  /** Marks that judge nothing, and the picked one among them. */
  bar: string
  barStrong: string
  /** Areas behind marks. */
  band: string
  /** Lines of a crowd, behind those that are named. */
  mute: string
  /** Lines of chosen towns, told apart by their labels as well; neither better nor worse nor the brand. */
  series: readonly string[]
  hover: string
  watermark: string
  /** Over the page while a dialog is open, and below what lies above it. */
  veil: string
  shadow: string
  /** Keeps the room of an edge that only the chosen one shows. */
  unseen: string
}

const light = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunken: '#f3f1ea',
  rule: '#e3dfd3',
  ruleStrong: '#c9c3b2',
  ink: '#1d2430',
  ink2: '#4b5361',
  ink3: '#6b727e',
  ink3Firm: '#59606c',
  accent: '#1f4e79',
  accentSoft: '#e4edf5',
  brand: '#b3402a',
  better: '#0b5f97',
  betterSoft: '#e6f0f8',
  betterTint: '#c9dff0',
  betterBar: '#7fa9cb',
  worse: '#b45309',
  worseInk: '#8f4007',
  worseSoft: '#fbefe4',
  worseTint: '#f5d8c3',
  worseBar: '#dba373',
  caution: '#8a5a06',
  cautionSoft: '#faf0da',
  cautionLine: '#d9b46a',
  hatch: '#e6d9b8',
  bar: '#9db2c8',
  mute: '#c3c6cb',
}

export const LIGHT: ThemeColors = {
  ...light,
  hover: withAlpha(light.accent, 0.07),
  watermark: withAlpha(light.ink, 0.05),
  veil: withAlpha(light.ink, 0.3),
  shadow: `0 8px 28px ${withAlpha(light.ink, 0.16)}`,
  unseen: 'transparent',
  ruleHeavy: light.ink,
  band: light.sunken,
  barStrong: light.accent,
  series: [light.accent, '#7a6a00', '#8a3a8c', '#0f766e', '#6b4a35', '#a03468', '#4d6b3c', light.ink2],
}

/** The custom property of a colour: `ruleStrong` is `--rule-strong`, `ink2` is `--ink-2`. */
export function cssName(name: string): string {
  return `--${name.replace(/[A-Z]|\d/g, (part) => `-${part.toLowerCase()}`)}`
}
