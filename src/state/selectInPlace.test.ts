import { afterEach, expect, test, vi } from 'vitest'
import { selectInPlace } from './selectInPlace.ts'
import { EMPTY_SELECTION } from './selection.ts'
import { currentSelection, replaceSelection } from './selectionStore.ts'

afterEach(() => vi.unstubAllGlobals())

test('the link is replaced before the selection is told of, so that no step is added', () => {
  const received: string[] = []
  replaceSelection({ ...EMPTY_SELECTION, view: 'briefing', mode: 'present', slide: 2, page: 3 })
  vi.stubGlobal('window', {
    history: {
      replaceState: (_: null, __: string, link: string) => received.push(`${link} ${currentSelection().slide}`),
    },
  })
  selectInPlace({ slide: 3 })
  expect(received).toEqual(['#/briefing?slide=3&mode=present 2'])
  expect(currentSelection()).toMatchObject({ slide: 3, page: 1 })
})
