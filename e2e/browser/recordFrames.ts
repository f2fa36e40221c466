import type { Page } from 'playwright/test'

/** The part of ECharts' and zrender's elements that is read here; their own types leave it out. */
interface Element {
  id: number
  x: number
  y: number
  shape?: { x: number; y: number; width: number }
  getTextContent: () => { style: { text?: string } } | null
}

interface SeriesData {
  count: () => number
  getId: (index: number) => string
  getItemGraphicEl: (index: number) => Element | undefined
}

interface Instance {
  getModel: () => { getSeries: () => { id: string; getData: () => SeriesData }[] } | null
}

/** A town's part of a series: its place and width in pixels of the chart, what is written there, which element it is. */
export interface DrawnItem {
  place: number[]
  text: string
  element: number
}

/** What stood on the canvas at a moment, by series and town. */
export interface Frame {
  time: number
  items: Record<string, DrawnItem>
}

/** From now on each frame of the chart of every page opened is kept. */
export async function recordFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: Frame[] = []
    Object.assign(window, { frames })
    const record = (time: number): void => {
      const host = document.querySelector('main .echarts-for-react')?.parentElement
      const { instance } = (host ?? {}) as { instance?: Instance }
      const items = (instance?.getModel()?.getSeries() ?? []).flatMap((series) => {
        const data = series.getData()
        return Array.from({ length: data.count() }, (_, index) => data.getItemGraphicEl(index)).flatMap(
          (element, index): [string, DrawnItem][] => {
            if (!element) return []
            const { x, y, shape } = element
            const place = [x + (shape?.x ?? 0), y + (shape?.y ?? 0), shape?.width ?? 0]
            const text = element.getTextContent()?.style.text ?? ''
            return [[`${series.id} ${data.getId(index)}`, { place, text, element: element.id }]]
          },
        )
      })
      if (items.length > 0) frames.push({ time, items: Object.fromEntries(items) })
      requestAnimationFrame(record)
    }
    requestAnimationFrame(record)
  })
}

/** The frames kept since the last time. */
export function takeFrames(page: Page): Promise<Frame[]> {
  return page.evaluate(() => {
    const { frames } = window as unknown as { frames: Frame[] }
    return frames.splice(0)
  })
}
