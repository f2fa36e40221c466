import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { SAMPLE_NAME, sentencesOf } from './testing/allCatalogues.ts'
import { zh } from './zh.ts'

/** Speak of towns on purpose: the towns at the bottom of a roll-up, and the parts of the product's name. */
const OF_TOWNS = /^trail\.|^m\.(?:appNameParts|.*\.source$)/
const LEVELS = [
  { level: 'county', zh: ['县', '市'] },
  { level: 'prefecture', zh: ['市', '省'] },
  { level: 'province', zh: ['省', '国'] },
] as const

describe.each([zh, en])('sentences of every catalogue in $language', (m) => {
  const asTowns = sentencesOf(m)

  test('are found, with the words for towns in many of them', () => {
    expect(asTowns.length).toBeGreaterThan(1000)
    expect(asTowns.filter(({ text }) => /镇(?!平县|鉴)|\btowns?\b/i.test(text)).length).toBeGreaterThan(150)
  })

  test.each(LEVELS)('speak of areas of the level alone: $level', ({ level, zh: [unit, above] }) => {
    const said = sentencesOf(m.atLevel(level))
    expect(said.map(({ path }) => path)).toEqual(asTowns.map(({ path }) => path))
    const doubled = new RegExp(`${unit}${unit}|${above}${above}|[乡村街]${unit}`)
    const left = level === 'county' ? /镇|\btowns?\b/i : /[镇县]|\b(?:towns?|county|counties)\b/i
    const broken = /\b(?:countys|countyies|prefecturess|provincess|countrys)\b/i
    const odd = said.filter(({ path, text }) => {
      const own = text.replaceAll(SAMPLE_NAME, '某').replace(/镇鉴|\{\w+\}|town-report/g, '')
      return !OF_TOWNS.test(path) && [doubled, left, broken].some((pattern) => pattern.test(own))
    })
    expect(odd).toEqual([])
  })

  test.each(LEVELS)('keep what was put into them, the product and the format: $level', ({ level }) => {
    const said = sentencesOf(m.atLevel(level))
    const count = (all: typeof said, word: string): number => all.filter(({ text }) => text.includes(word)).length
    for (const word of [SAMPLE_NAME, '镇鉴', 'town-report/1']) expect(count(said, word)).toBe(count(asTowns, word))
  })
})
