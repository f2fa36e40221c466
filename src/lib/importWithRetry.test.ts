import { afterEach, expect, test, vi } from 'vitest'
import { importWithRetry } from './importWithRetry.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('what comes at once is asked for once', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('part'))
  expect(await importWithRetry(load)).toBe('part')
  expect(load).toHaveBeenCalledOnce()
})

test('what fails once is asked for again', async () => {
  vi.stubGlobal('document', { querySelectorAll: () => [] })
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce('part')
  expect(await importWithRetry(load)).toBe('part')
})

test('what fails twice is null, and never a rejection', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.reject(new Error('gone')))
  expect(await importWithRetry(load)).toBeNull()
  expect(load).toHaveBeenCalledTimes(2)
})

test('a style sheet that is on its way for another part stays in the page, and its event comes', async () => {
  const added: string[] = []
  const onItsWay = {
    sheet: null,
    href: 'part.css',
    crossOrigin: null,
    after: (link: { href: string; onLoad: () => void }) => {
      added.push(link.href)
      link.onLoad()
    },
    replaceWith: () => {
      throw new Error('taken out of the page')
    },
  }
  vi.stubGlobal('document', {
    querySelectorAll: () => [onItsWay],
    createElement: () => ({
      addEventListener(this: { onLoad?: () => void }, name: string, onEvent: () => void) {
        if (name === 'load') this.onLoad = onEvent
      },
    }),
  })
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('part')
  expect(await importWithRetry(load)).toBe('part')
  expect(await importWithRetry(load)).toBe('part')
  expect(added).toEqual(['part.css'])
})
