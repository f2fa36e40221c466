import { afterEach, beforeEach, expect, test, vi } from 'vitest'

type Readiness = typeof import('./readiness.ts')

const mark = vi.fn<(name: string) => void>()
const dataset: Record<string, string> = {}
const waiting: (() => void)[] = []

function passFrame(): void {
  for (const frame of waiting.splice(0)) frame()
}

async function freshModule(): Promise<Readiness> {
  vi.resetModules()
  return import('./readiness.ts')
}

beforeEach(() => {
  mark.mockClear()
  delete dataset['ready']
  waiting.splice(0)
  vi.stubGlobal('document', { documentElement: { dataset } })
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => waiting.push(frame))
  vi.stubGlobal('performance', { mark })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a page is ready two frames after it was drawn, not before', async () => {
  const { markChanging, markPainted } = await freshModule()
  markChanging()
  markPainted('page')
  passFrame()
  expect(dataset['ready']).toBe('false')
  passFrame()
  expect(dataset['ready']).toBe('true')
  expect(mark).not.toHaveBeenCalled()
})

test('a drawing that was overtaken by a new selection does not call the page ready', async () => {
  const { markChanging, markPainted } = await freshModule()
  markPainted('chart')
  markChanging()
  passFrame()
  passFrame()
  expect(dataset['ready']).toBe('false')
  expect(mark).not.toHaveBeenCalled()
})

test('only the first chart leaves a mark', async () => {
  const { markPainted } = await freshModule()
  markPainted('chart')
  markPainted('chart')
  passFrame()
  passFrame()
  expect(mark.mock.calls).toEqual([['zj:first-chart']])
})
