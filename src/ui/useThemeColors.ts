import { useSyncExternalStore } from 'react'
import { cssName, LIGHT, type Theme, type ThemeChoice, type ThemeColors } from '../lib/themeColors.ts'

const IS_DARK = '(prefers-color-scheme: dark)'
const HAS_MORE_CONTRAST = '(prefers-contrast: more)'
const IS_FORCED = '(forced-colors: active)'
const QUERIES = [IS_DARK, HAS_MORE_CONTRAST, IS_FORCED]

/** As read from the page, by theme and what the system asks for; what is forced may change and is read anew. */
const known = new Map<string, ThemeColors>()

/** The colours of a theme for what style sheets do not reach: pictures. Anew as soon as the system changes them. */
export function useThemeColors(theme: ThemeChoice): ThemeColors {
  const system = useSyncExternalStore(subscribe, systemThemes, () => '')
  const asked = theme === 'system' ? (system.includes(IS_DARK) ? 'dark' : 'light') : theme
  const key = `${asked} ${system.replace(IS_DARK, '')}`
  const colors = known.get(key) ?? readColors(asked, system)
  known.set(key, colors)
  return colors
}

function subscribe(onChange: () => void): () => void {
  const all = QUERIES.map((query) => window.matchMedia(query))
  const renew = (): void => {
    known.clear()
    onChange()
  }
  for (const media of all) media.addEventListener('change', renew)
  return () => {
    for (const media of all) media.removeEventListener('change', renew)
  }
}

/** What the system asks for. */
function systemThemes(): string {
  return QUERIES.filter((query) => window.matchMedia(query).matches).join(' ')
}

/** The plain light theme is at hand; the others only the style sheet has. */
function readColors(theme: Theme, system: string): ThemeColors {
  if (theme === 'light' && !system.includes(HAS_MORE_CONTRAST) && !system.includes(IS_FORCED)) return LIGHT
  const probe = document.createElement('i')
  probe.hidden = true
  probe.dataset['theme'] = theme
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colorOf = (name: string): string => {
    probe.style.color = `var(${cssName(name)})`
    return hexOf(style.color)
  }
  const series = LIGHT.series.map((_, index) => colorOf(`series${index + 1}`))
  // Shadows and what lets the ground shine through are not for pictures.
  const names = Object.entries(LIGHT).flatMap(([name, color]) => (String(color).startsWith('#') ? [name] : []))
  const colors = Object.fromEntries(names.map((name) => [name, colorOf(name)]))
  probe.remove()
  const read: ThemeColors = { ...LIGHT, ...colors, series }
  return system.includes(IS_FORCED) ? { ...read, ...between(read) } : read
}

/** The system knows no quiet colours: what stands behind is put between its ground and its text. */
function between({ paper, ink }: ThemeColors): Partial<ThemeColors> {
  const bar = mix(paper, ink, 0.7)
  return {
    band: mix(paper, ink, 0.12),
    rule: mix(paper, ink, 0.35),
    mute: mix(paper, ink, 0.55),
    bar,
    betterBar: bar,
    worseBar: bar,
  }
}

function mix(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [low, high] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16))
    return Math.round((low ?? 0) * (1 - share) + (high ?? 0) * share)
  })
  return hexOf(parts.join(' '))
}

/** As `withAlpha` takes colours: browsers answer with red, green and blue as numbers. */
function hexOf(color: string): string {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'))
  return `#${parts.join('')}`
}
