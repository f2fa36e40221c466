import { afterEach, describe, expect, test, vi } from 'vitest'
import { whenIdle } from './whenIdle.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('in a browser that does not tell when it is idle', () => {
  test('it is called once, soon', () => {
    vi.useFakeTimers()
    const act = vi.fn<() => void>()
    whenIdle(act)
    expect(act).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(act).toHaveBeenCalledTimes(1)
  })

  test('it can be called off', () => {
    vi.useFakeTimers()
    const act = vi.fn<() => void>()
    whenIdle(act, 1000)()
    vi.runAllTimers()
    expect(act).not.toHaveBeenCalled()
  })
})

describe('in a browser that tells', () => {
  test('the browser is asked, with the same patience, and told when it is called off', () => {
    const ask = vi.fn<(act: () => void, options: object) => number>(() => 7)
    const cancel = vi.fn<(request: number) => void>()
    vi.stubGlobal('requestIdleCallback', ask)
    vi.stubGlobal('cancelIdleCallback', cancel)
    const act = vi.fn<() => void>()
    const callOff = whenIdle(act, 1000)
    expect(ask.mock.calls[0]?.[1]).toEqual({ timeout: 1000 })
    ask.mock.calls[0]?.[0]()
    expect(act).toHaveBeenCalledTimes(1)
    callOff()
    expect(cancel).toHaveBeenCalledExactlyOnceWith(7)
  })
})
