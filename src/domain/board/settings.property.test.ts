import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSettings, NO_SETTINGS, type Settings, withGroup } from './settings.ts'

const choice = fc.record({
  town: fc.constantFrom('a', 'b', 'c', 'd'),
  group: fc.constantFrom('镇', '乡', '重点镇', null),
})
const choices = fc.array(choice, { maxLength: 8 })

function apply(settings: Settings, all: readonly { town: string; group: string | null }[]): Settings {
  return all.reduce((now, { town, group }) => withGroup(now, [town], group), settings)
}

test('of two tabs each keeps what it set; where both set the same town, the later one does', () => {
  fc.assert(
    fc.property(choices, choices, choices, (before, here, there) => {
      const base = apply(NO_SETTINGS, before)
      const [mine, kept] = [apply(base, here), apply(base, there)]
      const merged = mergeSettings(base, mine, kept)
      for (const town of ['a', 'b', 'c', 'd']) {
        const isMine = mine.groups.get(town) !== base.groups.get(town)
        expect(merged.groups.get(town)).toBe((isMine ? mine : kept).groups.get(town))
      }
    }),
  )
})

test('no standard is told apart from the document’s', () => {
  const none: Settings = { ...NO_SETTINGS, standards: new Map([['petitions.handled', null]]) }
  expect(mergeSettings(NO_SETTINGS, none, NO_SETTINGS)).toEqual(none)
  expect(mergeSettings(none, NO_SETTINGS, none)).toEqual(NO_SETTINGS)
})
