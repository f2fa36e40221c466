import { expect, test } from 'vitest'
import { CHANGE_KINDS } from '../domain/board/boardChange.ts'
import { en } from './en.ts'
import { ownFilesMessages } from './ownFilesMessages.ts'
import { zh } from './zh.ts'

/** Every text; sentences are said with 2 in every place. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  // Every message is a pure function of texts and numbers, and 2 reads as either.
  if (typeof part === 'function') return [String((part as (...all: readonly unknown[]) => unknown)(2, 2, 2))]
  return Object.values(part as object).flatMap(textsOf)
}

test('the list speaks the language of the page, under the same keys', () => {
  const [chinese, english] = [ownFilesMessages(zh), ownFilesMessages(en)]
  expect(Object.keys(english).toSorted()).toEqual(Object.keys(chinese).toSorted())
  expect(textsOf(english).filter((text) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text))).toEqual([])
  expect(textsOf(chinese).filter((text) => !/[\u4e00-\u9fff]/.test(text) && !/^[2 ：]*$/.test(text))).toEqual([])
})

test('one thing is counted as one', () => {
  const one = CHANGE_KINDS.map((kind) => ownFilesMessages(en).counts[kind]('1'))
  expect(one.filter((text) => /^1 (?:new )?(?:towns|years|reports|indicators|figures|details)\b/.test(text))).toEqual(
    [],
  )
  expect(new Set(one).size).toBe(CHANGE_KINDS.length)
})
