import { afterEach, expect, test, vi } from 'vitest'
import { importWithRetry, noticeFailedStyles } from './importWithRetry.ts'

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

test('a style sheet that failed is asked for again; one that is on its way for another part is left alone', async () => {
  class Link extends EventTarget {
    rel = 'stylesheet'
    crossOrigin = null
    isConnected = true
    href: string
    replacedBy: string[] = []
    constructor(href = '') {
      super()
      this.href = href
    }
    replaceWith(link: Link): void {
      this.replacedBy.push(link.href)
      this.isConnected = false
      link.dispatchEvent(new Event('load'))
    }
  }
  let onError: (event: { target: unknown }) => void = () => {}
  vi.stubGlobal('HTMLLinkElement', Link)
  vi.stubGlobal('document', {
    addEventListener: (_name: string, listener: typeof onError) => (onError = listener),
    createElement: () => new Link(),
  })
  noticeFailedStyles()
  const [gone, onItsWay] = [new Link('gone.css'), new Link('other.css')]
  const load = vi.fn<() => Promise<string>>().mockImplementationOnce(() => {
    onError({ target: gone })
    return Promise.reject(new Error('gone'))
  })
  load.mockResolvedValue('part')
  expect(await importWithRetry(load)).toBe('part')
  expect(await importWithRetry(load)).toBe('part')
  expect([gone.replacedBy, onItsWay.replacedBy]).toEqual([['gone.css'], []])
})
