import type { AreaCode } from '../domain/board/area.ts'
import type { Facts } from '../lib/facts.ts'

/** A solid colour, or one that fades to the right into another (约数范围). */
export type Fill = string | { from: string; to: string }

/** One thing drawn, in pixels of the picture. */
export type Shape =
  | {
      kind: 'rect'
      x: number
      y: number
      width: number
      height: number
      fill: Fill | null
      stroke?: string
      lineWidth?: number
    }
  | { kind: 'hatch'; x: number; y: number; width: number; height: number; stroke: string }
  | {
      kind: 'line'
      points: readonly (readonly [number, number])[]
      stroke: string
      lineWidth: number
      dash?: readonly number[]
    }
  | { kind: 'area'; points: readonly (readonly [number, number])[]; fill: string }
  | {
      kind: 'circle'
      x: number
      y: number
      r: number
      fill: string | null
      stroke?: string
      lineWidth?: number
      dash?: readonly number[]
    }
  | TextShape

export interface TextShape {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  fill: string
  align?: 'left' | 'center' | 'right'
  bold?: boolean
  /** A rim of this colour keeps the text readable over lines. */
  halo?: string
}

/** Shapes that belong together, drawn in order; the id names what they show. */
export interface SceneGroup {
  id: string
  shapes: readonly Shape[]
}

/** A place in the picture that opens evidence, by click or keyboard. */
export interface ChartMark {
  id: string
  town: AreaCode
  year: number
  x: number
  y: number
  width: number
  height: number
  /** What is said of it: town, value with unit, note. */
  label: string
  /** What the tooltip says, made when it is wanted. */
  facts: () => Facts
  /** Marks of one line or row: left and right move inside it, up and down between them. */
  row: string
  /** Marks of one year: up and down go through them by their height. */
  column?: string
}

/** A chart as data: what is drawn, what can be pointed at. Rendered by the chart host or to SVG. */
export interface Scene {
  width: number
  height: number
  groups: readonly SceneGroup[]
  marks: readonly ChartMark[]
}

/** The room a chart is given. */
export interface Size {
  width: number
  height: number
}
