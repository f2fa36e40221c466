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
