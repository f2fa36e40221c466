import { afterEach, expect, test, vi } from 'vitest'
import { readStored, writeStored } from './storage.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function refuse(): never {
  throw new DOMException('denied', 'SecurityError')
}

test('what was kept is read back, and what was never kept is null', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  expect(writeStored('theme', 'dark')).toBe(true)
  expect(readStored('theme')).toBe('dark')
  expect(readStored('other')).toBeNull()
})

test('a browser that refuses storage is no error: nothing is read, and the caller learns that nothing was kept', () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  expect(readStored('theme')).toBeNull()
  expect(writeStored('theme', 'dark')).toBe(false)
})
