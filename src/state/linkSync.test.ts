import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseLink } from './link.ts'
import { startLinkSync, selectInPlace } from './linkSync.ts'
import { EMPTY_SELECTION } from './selection.ts'
import { currentSelection, replaceSelection, select } from './selectionStore.ts'

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

/** As much of a window as a link needs: an address, steps that Back undoes, and the events of both. */
interface FakeWindow {
  asWindow: Window
  steps: string[]
  type: (hash: string) => void
  goBack: () => void
}

function openWindow(hash: string): FakeWindow {
  const events = new EventTarget()
  const steps = [hash]
  const location = { hash }
  const goTo = (next: string, event: string): void => {
    location.hash = next
    events.dispatchEvent(new Event(event))
  }
  const history = {
    pushState: (_state: unknown, _title: string, link: string): void => {
      steps.push(link)
      location.hash = link
    },
  }
  const listen = {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  }
  // The part of Window that startLinkSync uses; a whole one exists only in a browser.
  const asWindow = { location, history, ...listen } as unknown as Window
  return {
    asWindow,
    steps,
    type: (next) => {
      steps.push(next)
      goTo(next, 'hashchange')
    },
    goBack: () => {
      steps.pop()
      goTo(steps.at(-1) ?? '', 'popstate')
    },
  }
}

let stop = (): void => undefined

beforeEach(() => replaceSelection(EMPTY_SELECTION))
afterEach(() => stop())

function open(hash: string): FakeWindow {
  const fake = openWindow(hash)
  stop = startLinkSync(fake.asWindow)
  return fake
}

test('the link the page was opened with is the selection, and opening it is no new step', () => {
  const { steps } = open('#/trend/petitions.handled?years=2019-2023')
  expect(currentSelection()).toMatchObject({ view: 'trend', range: { from: 2019, to: 2023 } })
  expect(steps).toHaveLength(1)
})

test('a change of selection is a step, and Back undoes it', () => {
  const fake = open('#/compare?year=2021')
  select({ year: 2022 })
  expect(fake.steps).toEqual(['#/compare?year=2021', '#/compare?year=2022'])
  fake.goBack()
  expect(currentSelection().year).toBe(2021)
  expect(fake.steps).toHaveLength(1)
})

test('a change to what is shown already is no step', () => {
  const { steps } = open('#/compare?year=2021')
  select({ year: 2021 })
  expect(steps).toHaveLength(1)
})

test('a link typed into the address is taken over without a further step', () => {
  const fake = open('#/compare')
  fake.type('#/compare?year=2020&nonsense=1')
  expect(currentSelection().year).toBe(2020)
  expect(fake.steps).toHaveLength(2)
})

test('a link written in another order or with noise is left as it was typed', () => {
  const { steps } = open('#/compare?per=villages&year=2022&nonsense=1')
  expect(currentSelection()).toEqual(parseLink(steps[0] ?? '').selection)
  expect(steps).toHaveLength(1)
})

test('an empty address shows the usual selection', () => {
  const { steps } = open('')
  expect(currentSelection()).toEqual(EMPTY_SELECTION)
  expect(steps).toEqual([''])
})

test('once stopped neither side follows the other', () => {
  const fake = open('#/compare?year=2021')
  stop()
  select({ year: 2022 })
  expect(fake.steps).toHaveLength(1)
  fake.type('#/compare?year=2020')
  expect(currentSelection().year).toBe(2022)
})
