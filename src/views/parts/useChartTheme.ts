import { useMemo } from 'react'
import { type ChartTheme, SCREEN, WIDE_SCREEN } from '../../charts/chartTheme.ts'
import { usePageTheme } from '../../state/themeStore.ts'
import { useThemeColors } from '../../ui/useThemeColors.ts'
import { useWideScreen } from '../../ui/useWideScreen.ts'

/** What a chart on the page is drawn with, as window, system and settings are now. */
export function useChartTheme(): ChartTheme {
  const sizes = useWideScreen() ? WIDE_SCREEN : SCREEN
  const colors = useThemeColors(usePageTheme())
  return useMemo(() => ({ ...sizes, colors }), [sizes, colors])
}
