import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { HEADING_SLOTS } from './headingWords.ts'

describe.each([
  { language: '中文', m: zh },
  { language: 'English', m: en },
])('headings in $language', ({ m }) => {
  // The briefing is about a deck, not about a question.
  const asking = Object.entries(m.sentences).filter(([view]) => view !== 'briefing')
  test.each([...asking, ['relate as paths', m.sentenceOfPaths] as const])(
    '%s has only words that are menus',
    (_view, sentence) => {
      const slots = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      expect(slots.length).toBeGreaterThan(0)
      expect(HEADING_SLOTS).toEqual(expect.arrayContaining(slots))
    },
  )
})

test('both languages ask the same of each view', () => {
  const slotsOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted()
  for (const view of ['overview', 'compare', 'trend', 'town', 'relate', 'data'] as const) {
    expect(slotsOf(en.sentences[view]), view).toEqual(slotsOf(zh.sentences[view]))
  }
  expect(slotsOf(en.sentenceOfPaths)).toEqual(slotsOf(zh.sentenceOfPaths))
})
