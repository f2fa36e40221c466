import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FUZZ_RUNS } from '../../mocks/arbitrary/fuzzRuns.ts'
import { spoiledText } from '../../mocks/arbitrary/spoiled.ts'
import { buildBoard, buildObservation } from '../domain/testing/buildBoard.ts'
import { formatLink, parseLink } from './link.ts'
import { resolveSelection } from './resolveSelection.ts'
import { VIEW_IDS } from './selection.ts'

const LINKS = [
  '#/overview?year=2022&cols=petitions.handled.satisfaction.rate',
  '#/compare/petitions.handled?data=demo-county&year=2022&vs=2021&towns=990101101.102&scope=县级交办&per=villages&ranks=1',
  '#/trend/legalAdvisor.visits?years=2018-2022&towns=~镇&multiples=1&axes=1',
  '#/relate/petitions.handled?against=satisfaction.rate&ascope=*&paths=1',
  '#/data?panel=matrix&state=noReport&finding=any&order=-value',
  '#/briefing?deck=abc&slide=3&mode=present',
]
const board = buildBoard({
  observations: [
    buildObservation({ area: '990101101', indicator: 'petitions.handled', value: 100 }),
    buildObservation({ area: '990101102', indicator: 'satisfaction.rate', value: 96 }),
  ],
})

test('a spoiled link opens what it can, and what it opens has a link of its own', () => {
  const link = fc.constantFrom(...LINKS).chain(spoiledText)
  fc.assert(
    fc.property(link, (hash) => {
      const { selection } = parseLink(hash)
      expect(VIEW_IDS).toContain(selection.view)
      expect(parseLink(formatLink(selection))).toEqual({ selection, ignored: [] })
      expect(() => resolveSelection(board, selection)).not.toThrow()
    }),
    { numRuns: FUZZ_RUNS },
  )
})
