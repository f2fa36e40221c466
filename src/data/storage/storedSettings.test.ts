import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { NO_SETTINGS, withGroup } from '../../domain/board/settings.ts'
import { buildBoard, buildTowns } from '../../domain/testing/buildBoard.ts'
import { settingsFrom } from '../../domain/testing/settingsFrom.ts'
import { formatSettings, parseSettings, readSettings, writeSettings } from './storedSettings.ts'

const board = buildBoard({ towns: buildTowns(3) })
const ONE = withGroup(NO_SETTINGS, ['990101101'], '重点镇')

afterEach(() => {
  vi.unstubAllGlobals()
})

test('what was kept is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (seeds) => {
      const settings = settingsFrom(board, seeds)
      expect(parseSettings(formatSettings(settings))).toEqual(settings)
    }),
  )
})

test('each data set has its own', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  expect(writeSettings('a', ONE)).toBe(true)
  expect(readSettings('a')).toEqual(ONE)
  expect(readSettings('b')).toEqual(NO_SETTINGS)
  expect([...kept.keys()]).toEqual(['zhenjian.settings.a'])
})

test('a browser that refuses storage is told apart, and reads as no settings', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError')
    },
    setItem: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  expect(writeSettings('a', ONE)).toBe(false)
  expect(readSettings('a')).toEqual(NO_SETTINGS)
})

const STANDARD = '{"op":"ge","value":1,"measure":"total","source":"县文件"}'

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['another version', '{"version":2,"groups":[],"standards":[]}'],
  ['a group that is no text', '{"version":1,"groups":[["990101101",1]],"standards":[]}'],
  ['a group without a name', '{"version":1,"groups":[["990101101"," "]],"standards":[]}'],
  ['a group with an endless name', `{"version":1,"groups":[["990101101","${'镇'.repeat(999)}"]],"standards":[]}`],
  ['a name that reaches the prototype', '{"version":1,"groups":[["__proto__","镇"]],"standards":[]}'],
  ['a negative standard', `{"version":1,"groups":[],"standards":[["a",${STANDARD.replace('1', '-1')}]]}`],
  ['an unknown bound', `{"version":1,"groups":[],"standards":[["a",${STANDARD.replace('ge', 'eq')}]]}`],
  ['a standard from nowhere', `{"version":1,"groups":[],"standards":[["a",${STANDARD.replace('县文件', '')}]]}`],
  ['a flood', `{"version":1,"groups":[],"standards":[]}${' '.repeat(600_000)}`],
])('%s is ignored', (_, text) => {
  expect(parseSettings(text)).toBeNull()
})

test('the standard of that list is fine by itself', () => {
  expect(parseSettings(`{"version":1,"groups":[],"standards":[["a",${STANDARD}]]}`)?.standards.size).toBe(1)
})

test('no text of any kind throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => parseSettings(text)).not.toThrow()
    }),
  )
})

test('a watermark is kept, cleaned when it is read, and may be missing in what was kept before', () => {
  const kept = formatSettings({ ...NO_SETTINGS, watermark: '某县 内部' })
  expect(parseSettings(kept)?.watermark).toBe('某县 内部')
  expect(parseSettings(kept.replace('某县', '\\u202e某县'))?.watermark).toBe('某县 内部')
  expect(parseSettings('{"version":1,"groups":[],"standards":[]}')).toEqual(NO_SETTINGS)
})
