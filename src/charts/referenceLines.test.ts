import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dodge, placeReferences } from './referenceLines.ts'
import { textWidth } from './textWidth.ts'

const ROOM = [160, 980] as const
const line = fc
  .tuple(fc.integer({ min: 160, max: 980 }), fc.integer({ min: 0, max: 300 }))
  .map(([from, width]) => ({ from, to: Math.min(980, from + width) }))

function median(from: number, to = from): Parameters<typeof placeReferences>[0][number] {
  return { id: 'median', from, to, text: '中位数 141–229.5', dashed: false }
}

function standard(at: number): Parameters<typeof placeReferences>[0][number] {
  return { id: 'standard', from: at, to: at, text: '标准 每村每月 1 次以上', dashed: true }
}

test('a label stands under the middle of its line', () => {
  expect(placeReferences([median(400, 500)], 12, ROOM)[0]?.labelX).toBe(450)
})

test('labels of near lines stand side by side, in the order of their lines, inside the room', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 160, max: 980 }), fc.constantFrom(12, 24), ({ from, to }, at, size) => {
      const placed = placeReferences([standard(at), median(from, to)], size, ROOM)
      const boxes = placed.map(({ labelX, text }) => {
        const half = textWidth(text, size) / 2
        return { left: labelX - half, right: labelX + half }
      })
      expect(boxes[1]?.left).toBeGreaterThan(boxes[0]?.right ?? NaN)
      expect(boxes[0]?.left).toBeGreaterThanOrEqual(ROOM[0] - 1e-6)
      expect(boxes[1]?.right).toBeLessThanOrEqual(ROOM[1] + 1e-6)
    }),
  )
})

test('a value label is moved right past every line in its way, and only then', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 160, max: 900 }),
      fc.integer({ min: 1, max: 200 }),
      fc.array(line),
      (x, width, lines) => {
        const start = dodge(x, width, lines)
        const edges = lines.flatMap(({ from, to }) => [from, to])
        expect(start).toBeGreaterThanOrEqual(x)
        expect(edges.filter((edge) => edge > start && edge < start + width)).toEqual([])
        if (edges.every((edge) => edge < x - 10 || edge > x + width + 10)) expect(start).toBe(x)
      },
    ),
  )
})
