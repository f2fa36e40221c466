/** The part of zrender's and ECharts' elements that is read here; their own types leave it out. */
interface Element {
  type: string
  ignore: boolean
  invisible: boolean
  parent?: Element
  __ecComponentInfo?: { mainType: string; index: number }
  style: { text?: string; stroke?: string; opacity?: number; fill?: string }
  shape?: { points?: [number, number][]; x1?: number; y1?: number; x2?: number; y2?: number }
  transform: number[] | null
  getBoundingRect: () => Rect
}

interface Rect {
  x: number
  y: number
  width: number
  height: number
}

interface Instance {
  getWidth: () => number
  getHeight: () => number
  getZr: () => { storage: { getDisplayList: (update: boolean) => Element[] } }
  getModel: () => { getSeries: () => { id: string }[] }
}

/**
 * Labels on the canvases of the page that touch another label, a reference line (median, standard) or the frame, by the
 * browser's own measure of text, and how many were looked at; runs in the page.
 */
export function labelFaults(): { labels: number; lines: number; faults: string[] } {
  /** Boxes are those of the fonts' lines: letters leave a little of them free. */
  const SLACK = 1.5
  const style = getComputedStyle(document.documentElement)
  const rules = ['--rule', '--rule-strong'].map((name) => style.getPropertyValue(name).trim().toLowerCase())

  /** Lines of ECharts' own, and what is drawn behind rows. */
  function isReference(element: Element, instance: Instance): boolean {
    for (let at: Element | undefined = element; at; at = at.parent) {
      const { mainType, index = 0 } = at.__ecComponentInfo ?? {}
      if (mainType === 'markLine') return true
      if (mainType === 'series') return instance.getModel().getSeries()[index]?.id === 'behind'
    }
    return false
  }
  function place({ transform }: Element, x: number, y: number): [number, number] {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform ?? []
    return [a * x + c * y + e, b * x + d * y + f]
  }
  function boxOf(element: Element): Rect {
    const { x, y, width, height } = element.getBoundingRect()
    const [left, top] = place(element, x, y)
    return { x: left + SLACK, y: top + SLACK, width: width - 2 * SLACK, height: height - 2 * SLACK }
  }
  function lineOf(element: Element): Rect[] {
    const { points, x1, y1, x2, y2 } = element.shape ?? {}
    const ends = points ?? (x1 === undefined ? [] : [[x1, y1 ?? 0] as const, [x2 ?? 0, y2 ?? 0] as const])
    const [from, to] = ends.map(([x, y]) => place(element, x, y))
    if (!from || !to || ends.length !== 2) return []
    const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])]
    return [{ x, y, width: Math.abs(to[0] - from[0]), height: Math.abs(to[1] - from[1]) }]
  }
  const touch = (a: Rect, b: Rect): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  const meets = (a: Rect, line: Rect): boolean =>
    a.x <= line.x + line.width && line.x <= a.x + a.width && a.y <= line.y + line.height && line.y <= a.y + a.height

  const counts = { labels: 0, lines: 0 }
  const all = [...document.querySelectorAll('main .echarts-for-react')].flatMap((canvas) => {
    const { instance } = canvas.parentElement as HTMLElement & { instance: Instance }
    const seen = instance
      .getZr()
      .storage.getDisplayList(true)
      .filter((one) => !one.ignore && !one.invisible && one.style.opacity !== 0)
    const labels = seen
      .filter(({ type, style: { text } }) => type === 'tspan' && text?.trim())
      .map((one) => ({ text: one.style.text ?? '', box: boxOf(one) }))
    const lines = seen
      .filter((one) => isReference(one, instance))
      .filter(({ style: { stroke } }) => stroke && stroke !== 'none' && !rules.includes(stroke.toLowerCase()))
      .flatMap(lineOf)
    const [width, height] = [instance.getWidth(), instance.getHeight()]
    counts.labels += labels.length
    counts.lines += lines.length
    return labels.flatMap(({ text, box }, index) => [
      ...labels
        .slice(index + 1)
        .filter((other) => touch(box, other.box))
        .map((other) => `${text} touches ${other.text}`),
      ...(lines.some((line) => meets(box, line)) ? [`a line runs through ${text}`] : []),
      ...(box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
        ? [`${text} leaves the picture`]
        : []),
    ])
  })
  return { ...counts, faults: all }
}
