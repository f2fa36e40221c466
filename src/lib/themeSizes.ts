/** Fonts and sizes of type that page and charts share: written into the style sheet by build/themeStyles.ts. */

/** Of the system. In single quotes: ECharts writes them into attributes of SVG as they are. */
export const FONTS =
  "'HarmonyOS Sans SC','MiSans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Micro Hei',sans-serif"

/** In pixels. */
interface TypeSizes {
  xs: number
  sm: number
  md: number
  lg: number
  xl: number
  /** Height of the page's head. */
  header: number
}

export const DESK_SIZES: TypeSizes = { xs: 12, sm: 13, md: 15, lg: 18, xl: 24, header: 52 }

/** A wide wall or a 2560 px desk is looked at from further off. */
export const WIDE_SIZES: TypeSizes = { xs: 15, sm: 17, md: 19, lg: 23, xl: 30, header: 64 }
