import { type ReactElement, useId } from 'react'
import type { ChartTheme } from './chartTheme.ts'
import { hatchPath } from './hatchPath.ts'
import type { Scene, Shape } from './scene.ts'

/**
 * A scene as SVG elements: for small pictures inside tables, where forty canvases would stall an office machine, and
 * for slides, which are printed too. Hidden from assistive technology: the numbers stand beside it.
 */
export function SceneSvg({ scene, theme }: { scene: Scene; theme: ChartTheme }): ReactElement {
  const { width, height, groups } = scene
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {groups.flatMap((group) =>
        group.shapes.map((shape, index) => <ShapeSvg key={`${group.id} ${index}`} shape={shape} theme={theme} />),
      )}
    </svg>
  )
}

function ShapeSvg({ shape, theme }: { shape: Shape; theme: ChartTheme }): ReactElement | null {
  switch (shape.kind) {
    case 'rect':
      return <RectSvg {...shape} />
    case 'line':
      return (
        <polyline
          points={textOf(shape.points)}
          fill="none"
          stroke={shape.stroke}
          strokeWidth={shape.lineWidth}
          strokeDasharray={shape.dash?.join(' ')}
          strokeLinejoin="round"
        />
      )
    case 'area':
      return <polygon points={textOf(shape.points)} fill={shape.fill} />
    case 'circle':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.r}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke}
          strokeWidth={shape.lineWidth}
          strokeDasharray={shape.dash?.join(' ')}
        />
      )
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fill={shape.fill}
          fontSize={shape.size}
          fontFamily={theme.font}
          fontWeight={shape.bold ? 'bold' : undefined}
          stroke={shape.halo}
          strokeWidth={shape.halo === undefined ? undefined : 3}
          paintOrder="stroke"
          textAnchor={shape.align === 'right' ? 'end' : shape.align === 'center' ? 'middle' : 'start'}
          dominantBaseline="central"
        >
          {shape.text}
        </text>
      )
    case 'hatch':
      return <path d={hatchPath(shape)} fill="none" stroke={shape.stroke} strokeWidth={1.2} />
  }
}

/** A fill that fades needs a name to be referred to by. */
function RectSvg({ x, y, width, height, fill, stroke, lineWidth }: Extract<Shape, { kind: 'rect' }>): ReactElement {
  const box = { x, y, width, height }
  const id = useId()
  if (fill === null || typeof fill === 'string') {
    return <rect {...box} fill={fill ?? 'none'} stroke={stroke} strokeWidth={lineWidth} />
  }
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stopColor={fill.from} />
        <stop offset="1" stopColor={fill.to} />
      </linearGradient>
      <rect {...box} fill={`url(#${id})`} stroke={stroke} strokeWidth={lineWidth} />
    </>
  )
}

function textOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(' ')
}
