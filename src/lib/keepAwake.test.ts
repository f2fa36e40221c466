import { afterEach, expect, test, vi } from 'vitest'
import { keepAwake } from './keepAwake.ts'

afterEach(() => vi.unstubAllGlobals())

function stubPage(wakeLock: unknown) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  vi.stubGlobal('navigator', { wakeLock })
  return page
}

test('the lock is asked for, asked for again when the page is seen again, and let go', async () => {
  const release = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const request = vi.fn<() => Promise<unknown>>(() => Promise.resolve({ release }))
  const page = stubPage({ request })
  const stop = keepAwake()
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(1)
  page.visibilityState = 'visible'
  page.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(2)
  stop()
  await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(1))
  page.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(2)
})

test.each([
  ['is missing', undefined],
  ['is refused', { request: () => Promise.reject(new Error('NotAllowed')) }],
])('a presentation goes on where the lock %s', (_, wakeLock) => {
  stubPage(wakeLock)
  expect(() => keepAwake()()).not.toThrow()
})
