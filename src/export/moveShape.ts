import type { Shape } from '../charts/scene.ts'

/** The shape so many pixels further right and down. */
export function moveShape(shape: Shape, dx: number, dy: number): Shape {
  if (!('points' in shape)) return { ...shape, x: shape.x + dx, y: shape.y + dy }
  return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) }
}
