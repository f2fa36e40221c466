import type { Shape, TextShape } from '../scene.ts'
import { textWidth } from '../textWidth.ts'

/** What a shape covers, in pixels of the picture. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'rect':
    case 'hatch':
      return boxFrom({ left: shape.x, top: shape.y, width: shape.width, height: shape.height })
    case 'circle':
      return boxFrom({ left: shape.x - shape.r, top: shape.y - shape.r, width: shape.r * 2, height: shape.r * 2 })
    case 'text':
      return boxOfText(shape)
    case 'line':
    case 'area':
      return boxOfPoints(shape.points)
  }
}

/** Smallest box around several; null for none. */
export function boxAround(shapes: readonly Shape[]): Box | null {
  const boxes = shapes.map(boxOf)
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Written height is about the size: y is the middle. */
function boxOfText({ x, y, text, size, align }: TextShape): Box {
  const width = textWidth(text, size)
  const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x
  return boxFrom({ left, top: y - size / 2, width, height: size })
}

interface Corner {
  left: number
  top: number
  width: number
  height: number
}

function boxFrom({ left, top, width, height }: Corner): Box {
  return { left, right: left + width, top, bottom: top + height }
}

function boxOfPoints(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
