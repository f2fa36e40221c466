import { expect, test } from 'vitest'
import { blocksOfLines, joinBlocks } from './reportText.ts'
import { sectionAt, sectionsOf } from './sections.ts'

const TEXT = `标题
开头。
一、主要做法
（三）抓化解。总的情况。
3、接访。来访5批。
（1）领导接访。
二、下一步打算
1.5公里的路。
`

test('numbered parts give locators, each level closing those below it', () => {
  const report = joinBlocks(blocksOfLines(TEXT))
  const sections = sectionsOf(report, '标题')
  const at = (words: string) => sectionAt(sections, report.text.indexOf(words))
  expect(at('开头').locator).toBeNull()
  expect(at('总的').locator).toBe('一（三）')
  expect(at('来访').locator).toBe('一（三）3')
  expect(at('领导').locator).toBe('一（三）3（1）')
  expect(at('公里').locator).toBe('二')
  expect(at('领导').titles).toEqual(['主要做法', '抓化解', '接访', '领导接访'])
})

test('a short numbered line is a heading, a sentence is none', () => {
  const { blocks } = joinBlocks(blocksOfLines(TEXT))
  expect(blocks.map(({ kind }) => kind[0]).join('')).toBe('pphpphhp')
})
