import { expect, test } from 'vitest'
import { invariant } from '../../lib/invariant.ts'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'
import { fileStep } from './changeReport.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { readDocument } from '../document/readDocument.ts'

function load(revision: number, value: number): LoadedDocument {
  const rows = { observations: [exampleObservation({ value })] }
  const result = readDocument(JSON.stringify(exampleDocument({ revision }, rows)), `r${revision}.json`)
  invariant(result.ok, 'the example can be read')
  return result.report
}

test('a newer revision says what it replaced and what it changed', () => {
  const step = fileStep([load(1, 100)], load(2, 120))
  expect(step.hasBase).toBe(true)
  expect(step.report.changes).toMatchObject([{ kind: 'changed', from: { value: 100 }, to: { value: 120 } }])
  expect(step.issues).toMatchObject([{ code: 'documentReplaced', document: 'r1.json', params: { changed: 1 } }])
})

test('an older revision changes nothing, and says why', () => {
  const step = fileStep([load(2, 120)], load(1, 100))
  expect(step.report.changes).toEqual([])
  expect(step.issues.map((issue) => issue.code)).toEqual(['documentReplaced'])
})

test('the first document of a county has nothing to be compared with', () => {
  expect(fileStep([], load(1, 100))).toMatchObject({ hasBase: false, issues: [] })
})
