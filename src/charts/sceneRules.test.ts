import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import type { Scene, Shape, TextShape } from './scene.ts'
import { boxOf, overlaps } from './testing/shapeBox.ts'
import { CASES, SCENE_KINDS, sampleScene } from './testing/sampleScenes.ts'

/** 2.2 % of 1080 lines: what the back row can still read. */
const MIN_TEXT = 23.76
const MIN_LINE_WIDTH = 3

const scenes = SCENE_KINDS.flatMap((kind) =>
  CASES.flatMap((sample) =>
    [zh, en].flatMap((m) =>
      [SCREEN, PROJECTOR].map((theme) => ({
        name: `${kind} ${sample} ${m === zh ? 'zh' : 'en'} ${theme.profile}`,
        theme,
        scene: sampleScene(kind, sample, { theme, m }),
      })),
    ),
  ),
)
const slides = scenes.filter(({ theme }) => theme === PROJECTOR)

function shapesOf({ groups }: Scene): Shape[] {
  return groups.flatMap((group) => group.shapes)
}

function textsOf(scene: Scene): TextShape[] {
  return shapesOf(scene).filter((shape) => shape.kind === 'text')
}

function reported(shape: Shape): string {
  return shape.kind === 'text' ? shape.text : JSON.stringify(shape)
}

describe.each(scenes)('$name', ({ scene }) => {
  test('draws nothing outside its frame', () => {
    const outside = shapesOf(scene).filter((shape) => {
      const { left, right, top, bottom } = boxOf(shape)
      return left < -1 || top < -1 || right > scene.width + 1 || bottom > scene.height + 1
    })
    expect(outside.map(reported)).toEqual([])
  })

  test('writes no text over another', () => {
    const texts = textsOf(scene)
    const pairs = texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlaps(boxOf(text), boxOf(other)))
        .map((other) => `${text.text} × ${other.text}`),
    )
    expect(pairs).toEqual([])
  })

  test('has only marks that lie in the frame and say something', () => {
    const faulty = scene.marks.filter(
      ({ x, y, width, height, label }) =>
        label === '' ||
        width <= 0 ||
        height <= 0 ||
        x + width < 0 ||
        y + height < 0 ||
        x > scene.width ||
        y > scene.height,
    )
    expect(scene.marks.length).toBeGreaterThan(0)
    expect(faulty).toEqual([])
  })

  test('gives each mark and each group an id of its own', () => {
    const [marks, groups] = [scene.marks.map((mark) => mark.id), scene.groups.map((group) => group.id)]
    expect(new Set(marks).size).toBe(marks.length)
    expect(new Set(groups).size).toBe(groups.length)
  })
})

test.each(slides)('$name has no text smaller than the back row can read', ({ scene }) => {
  const small = textsOf(scene).filter((text) => text.size < MIN_TEXT)
  expect(small.map((text) => `${text.text}: ${text.size}`)).toEqual([])
})

test.each(slides)('$name has no line of data thinner than three pixels', ({ scene }) => {
  const { rule, ruleStrong } = PROJECTOR.colors
  const thin = shapesOf(scene).filter(
    (shape) =>
      shape.kind === 'line' && shape.lineWidth < MIN_LINE_WIDTH && shape.stroke !== rule && shape.stroke !== ruleStrong,
  )
  expect(thin.length, thin.slice(0, 3).map(reported).join('\n')).toBe(0)
})
