import type { IndicatorWords } from './words.ts'

/** 常住人口 */
export const contextPopulation: IndicatorWords = {
  indicator: 'context.population',
  units: ['人'],
  otherUnits: ['名'],
  ways: [{ about: [], said: ['常住人口', '常住居民'] }],
  looseAbout: [],
  unless: ['户籍'],
  mentions: [],
}
