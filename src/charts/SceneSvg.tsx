import type { ReactElement } from 'react'
import type { Look } from './look.ts'
import type { Scene, Shape } from './scene.ts'

/**
 * A scene as SVG elements, for small pictures inside tables: forty canvases on one screen would stall an office
 * machine. Hidden from assistive technology: the numbers stand beside it. Hatching and fading belong to large pictures.
 */
export function SceneSvg({ scene, look }: { scene: Scene; look: Look }): ReactElement {
  const { width, height, groups } = scene
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {groups.flatMap((group) =>
        group.shapes.map((shape, index) => <ShapeSvg key={`${group.id} ${index}`} shape={shape} look={look} />),
      )}
    </svg>
  )
}

function ShapeSvg({ shape, look }: { shape: Shape; look: Look }): ReactElement | null {
  switch (shape.kind) {
    case 'rect': {
      const { kind: _, fill, stroke, lineWidth, ...box } = shape
      return <rect {...box} fill={typeof fill === 'string' ? fill : 'none'} stroke={stroke} strokeWidth={lineWidth} />
    }
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
        />
      )
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fill={shape.fill}
          fontSize={shape.size}
          fontFamily={look.font}
          textAnchor={shape.align === 'right' ? 'end' : shape.align === 'center' ? 'middle' : 'start'}
          dominantBaseline="central"
        >
          {shape.text}
        </text>
      )
    case 'hatch':
      return null
  }
}

function textOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(' ')
}
