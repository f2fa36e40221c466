import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from './textWidth.ts'
import { wrapItems, wrapText } from './wrapText.ts'

const text = fc.string({ unit: fc.constantFrom('镇', '，', '）', 'a', 'Z', '9', ' ', '.', '🏘', '—'), maxLength: 80 })
const width = fc.integer({ min: 40, max: 400 })

function bare(words: string): string {
  return words.replaceAll(/\s/g, '')
}

test('no line is wider than the room, and no sign is lost', () => {
  fc.assert(
    fc.property(text, width, (words, room) => {
      const lines = wrapText(words, 14, room)
      expect(lines.filter((line) => textWidth(line, 14) > room)).toEqual([])
      expect(bare(lines.join(''))).toBe(bare(words))
    }),
  )
})

test('items keep their order, and lines of items their width', () => {
  fc.assert(
    fc.property(fc.array(text), width, (items, room) => {
      const lines = wrapItems(items, '｜', { size: 14, width: room })
      expect(lines.filter((line) => textWidth(line, 14) > room)).toEqual([])
      expect(bare(lines.join('')).replaceAll('｜', '')).toBe(bare(items.join('')))
    }),
  )
})

test('a Latin word stays whole, and brackets stay with what they enclose', () => {
  expect(wrapText('Petitions handled in towns', 10, 60)).toEqual(['Petitions', 'handled in', 'towns'])
  expect(wrapText('各镇的信访（件）', 10, 70)).toEqual(['各镇的信访', '（件）'])
})
