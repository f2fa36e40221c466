import { LIGHT, type ThemeColors } from './themeColors.ts'
import { withAlpha } from './withAlpha.ts'

/** The themes that only the style sheet holds: dark, with more contrast, on paper, in the colours of the system. */

const BLACK = '#000000'

const dark = {
  paper: '#16191e',
  surface: '#1c2026',
  sunken: '#101317',
  rule: '#2e343d',
  ruleStrong: '#48505c',
  ruleHeavy: '#868d98',
  ink: '#e8e6e0',
  ink2: '#b9bec6',
  ink3: '#979ea9',
  ink3Firm: '#a9afb9',
  accent: '#93bfe6',
  accentSoft: '#233446',
  brand: '#e5705a',
  better: '#6cb2ea',
  betterSoft: '#1a2c3d',
  betterTint: '#1f4463',
  betterBar: '#47759d',
  worse: '#e9964b',
  worseInk: '#f2b27a',
  worseSoft: '#33261b',
  worseTint: '#573619',
  worseBar: '#a06a37',
  caution: '#d9ab54',
  cautionSoft: '#322a17',
  cautionLine: '#8a6d33',
  hatch: '#574a2b',
  bar: '#5d7690',
  band: '#1f242b',
  mute: '#4a515c',
}

/** A deep neutral, not black: for dim rooms, and for walls of LEDs, which light up the room when they are white. */
export const DARK: ThemeColors = {
  ...dark,
  hover: withAlpha(dark.accent, 0.13),
  watermark: withAlpha(dark.ink, 0.06),
  veil: withAlpha(BLACK, 0.6),
  shadow: `0 10px 32px ${withAlpha(BLACK, 0.55)}`,
  unseen: 'transparent',
  barStrong: dark.accent,
  series: [dark.accent, '#cdbb55', '#d49ad8', '#5cc4b4', '#c8a48c', '#ee93ba', '#a2c586', dark.ink2],
}

const lightContrast = {
  paper: '#fefefe',
  sunken: '#ebebeb',
  rule: '#8c929b',
  ruleStrong: '#414853',
  ink: '#050608',
  ink2: '#20252e',
  ink3: '#3a404b',
  ink3Firm: '#31363f',
  accent: '#0a3358',
  brand: '#962f1c',
  better: '#06436d',
  betterBar: '#3d6f98',
  worse: '#843a02',
  worseInk: '#6e3002',
  worseBar: '#a9652a',
  caution: '#664100',
  cautionLine: '#8f6a1f',
  hatch: '#b39c62',
  bar: '#567390',
  mute: '#6a7079',
}

/** For who asks the system for more contrast (`prefers-contrast: more`): what differs from the theme. */
export const LIGHT_CONTRAST: Partial<ThemeColors> = {
  ...lightContrast,
  ruleHeavy: lightContrast.ink,
  band: lightContrast.sunken,
  barStrong: lightContrast.accent,
  series: [lightContrast.accent, '#544800', '#6b236d', '#0a5049', '#52351f', '#7d1f4c', '#35502a', lightContrast.ink2],
}

const darkContrast = {
  paper: '#020304',
  surface: '#0d1014',
  sunken: '#1a1e24',
  rule: '#666d78',
  ruleStrong: '#b4bac3',
  ink: '#fcfcfa',
  ink2: '#e4e6ea',
  ink3: '#ccd0d6',
  ink3Firm: '#d6dae0',
  accent: '#b8dafa',
  brand: '#ff8f7a',
  better: '#9ccffa',
  betterBar: '#6f9fc9',
  worse: '#ffb677',
  worseInk: '#ffc999',
  worseBar: '#cc8f54',
  caution: '#f0c878',
  cautionLine: '#b08c46',
  hatch: '#84703f',
  bar: '#8aa5c1',
  mute: '#8f96a1',
}

export const DARK_CONTRAST: Partial<ThemeColors> = {
  ...darkContrast,
  ruleHeavy: darkContrast.ink,
  band: darkContrast.sunken,
  barStrong: darkContrast.accent,
  series: [darkContrast.accent, '#e8d878', '#e8b6eb', '#83dccf', '#e0c3ae', '#fab4d1', '#bfdca8', darkContrast.ink2],
}

/** Paper is white already, and small grey words are harder to read on it. */
export const PAPER: Partial<ThemeColors> = {
  paper: LIGHT.surface,
  ink: BLACK,
  ink2: '#333a46',
  ink3: LIGHT.ink2,
  ink3Firm: LIGHT.ink2,
  watermark: withAlpha(LIGHT.ink, 0.1),
  accent: BLACK,
  ruleHeavy: BLACK,
}

/**
 * Where the system forces its own few colours on the page (`forced-colors`), also on what it cannot reach: pictures.
 * Every mark is then text, and state is told by shape, hatching and word.
 */
export const FORCED: ThemeColors = {
  paper: 'Canvas',
  surface: 'Canvas',
  sunken: 'Canvas',
  rule: 'GrayText',
  ruleStrong: 'CanvasText',
  ruleHeavy: 'CanvasText',
  ink: 'CanvasText',
  ink2: 'CanvasText',
  ink3: 'CanvasText',
  ink3Firm: 'CanvasText',
  accent: 'LinkText',
  accentSoft: 'Canvas',
  brand: 'CanvasText',
  better: 'CanvasText',
  betterSoft: 'Canvas',
  betterTint: 'Canvas',
  betterBar: 'CanvasText',
  worse: 'CanvasText',
  worseInk: 'CanvasText',
  worseSoft: 'Canvas',
  worseTint: 'Canvas',
  worseBar: 'CanvasText',
  caution: 'CanvasText',
  cautionSoft: 'Canvas',
  cautionLine: 'CanvasText',
  hatch: 'GrayText',
  bar: 'CanvasText',
  barStrong: 'Highlight',
  band: 'Canvas',
  mute: 'GrayText',
  // In turn: lines are told apart by their labels.
  series: LIGHT.series.map((_, index) => ['CanvasText', 'LinkText', 'Highlight'][index % 3] ?? ''),
  hover: 'transparent',
  watermark: 'CanvasText',
  veil: 'transparent',
  shadow: 'none',
  unseen: 'Canvas',
}
