import type { Plugin } from 'vite'
import { DARK, DARK_CONTRAST, FORCED, LIGHT_CONTRAST, PAPER } from '../src/lib/moreThemes.ts'
import { cssName, LIGHT, type ThemeColors } from '../src/lib/themeColors.ts'
import { DESK_SIZES, FONTS, WIDE_SIZES } from '../src/lib/themeSizes.ts'

/** Puts the themes' colours and sizes, as custom properties, before what src/ui/tokens.css says itself. */
export function themeStyles(): Plugin {
  return {
    name: 'zhenjian:theme-styles',
    enforce: 'pre',
    transform: (code, id) => (/\/src\/ui\/tokens\.css(?:\?|$)/.test(id) ? themeCss() + code : null),
  }
}

/**
 * A page follows the system unless the root says `data-theme`; a part of a page, such as a slide, may say it too. Paper
 * is light whatever is chosen, so that all that is dark is for the screen alone.
 */
export function themeCss(): string {
  const isDark = 'screen and (prefers-color-scheme: dark)'
  const hasMore = '(prefers-contrast: more)'
  const [light, system, dark] = [
    ':root,[data-theme=light],[data-theme=paper]',
    ':root:not([data-theme=light])',
    '[data-theme=dark]',
  ]
  return [
    rule(light, `color-scheme:light;${properties(LIGHT)}`),
    rule(':root', `--font:${FONTS};${sizes(DESK_SIZES)}`),
    rule(':root:lang(en)', `--font:'English marks',${FONTS}`),
    media('screen and (min-width: 2000px) and (min-height: 1100px)', rule(':root', sizes(WIDE_SIZES))),
    media(`screen and ${hasMore}`, rule(':root,[data-theme=light]', properties(LIGHT_CONTRAST))),
    media(isDark, rule(system, `color-scheme:dark;${properties(DARK)}`)),
    media(`${isDark} and ${hasMore}`, rule(system, properties(DARK_CONTRAST))),
    media('screen', rule(dark, `color-scheme:dark;${properties(DARK)}`)),
    media(`screen and ${hasMore}`, rule(dark, properties(DARK_CONTRAST))),
    media(
      'screen and (forced-colors: active)',
      rule(':root:root,:root [data-theme]:not([data-theme=paper])', properties(FORCED)),
    ),
    media('print', rule(light, properties(PAPER))),
  ].join('\n')
}

function media(query: string, rules: string): string {
  return `@media ${query}{${rules}}`
}

function rule(selector: string, declarations: string): string {
  return `${selector}{${declarations}}`
}

function properties(colors: Partial<ThemeColors>): string {
  const { series = [], ...named } = colors
  return [...Object.entries(named), ...series.map((color, index) => [`series${index + 1}`, color] as const)]
    .map(([name, color]) => `${cssName(name)}:${color}`)
    .join(';')
}

function sizes({ header, ...type }: typeof DESK_SIZES): string {
  return [...Object.entries(type).map(([name, size]) => `--f-${name}:${size}px`), `--header:${header}px`].join(';')
}
