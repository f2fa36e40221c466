import { expect, test } from 'vitest'
import { deckMessages } from './deck/deckMessages.ts'
import { en } from './en.ts'
import { townMessages } from './townMessages.ts'
import { zh } from './zh.ts'

test('sentences speak of the areas that are compared, and of what they belong to', () => {
  expect(zh.atLevel('county').header.towns(14)).toBe('14 县')
  expect(zh.atLevel('prefecture').views.town).toBe('市档案')
  expect(zh.atLevel('county').reasons.unrelatedTowns).toBe('各县不属同一个市，仅并列展示，不作比较')
  expect(en.atLevel('county').header.towns(14)).toBe('14 counties')
  expect(en.atLevel('province').header.towns(1)).toBe('1 province')
})

test('towns report, and the areas above them are rolled up', () => {
  const county = zh.atLevel('county')
  expect(county.overview.takeaways.reportingAll(3)).toBe('**3** 县均有汇总')
  expect(county.footer.source(3)).toBe('来源：3 县所辖各镇年度法治建设报告汇总')
  expect(en.atLevel('county').overview.takeaways.reporting(3, 2)).toBe('**2** of **3 counties** rolled up')
  expect(en.atLevel('county').footer.source(3)).toBe('Source: yearly reports of the towns of 3 counties')
})

test('the product and the format keep their names', () => {
  expect(deckMessages(zh.atLevel('county')).file.faults.otherVersion('9', '1')).toContain('镇鉴')
  expect(JSON.stringify(en.atLevel('county').errors)).toContain('town-report/1')
})

test('names put into a sentence stay as they are', () => {
  expect(zh.atLevel('county').andMore('镇平县、城镇县', 3)).toBe('镇平县、城镇县等 3 县')
  expect(en.atLevel('prefecture').andMore('Stone Town, County Wells', 3)).toContain('Stone Town, County Wells')
})

test('the name of the product stays', () => {
  expect([zh.atLevel('county').appName, zh.atLevel('county').appNameParts]).toEqual(['镇鉴', ['镇', '鉴']])
})

test('words of towns are the catalogue itself, and any level leads back to it', () => {
  expect(zh.atLevel('town')).toBe(zh)
  expect(zh.atLevel('county').atLevel('town')).toBe(zh)
  expect(zh.atLevel('county').atLevel('prefecture')).toBe(zh.atLevel('prefecture'))
})

test('catalogues that come later speak of the same level', () => {
  const words = townMessages(zh.atLevel('county'))
  expect(JSON.stringify(words)).not.toContain('镇')
  expect(townMessages(zh)).not.toBe(words)
})

test.each([zh, en])('the menus in a heading keep their names: $language', (m) => {
  const menusOf = (words: typeof zh): string[] => JSON.stringify(words.sentences).match(/\{\w+\}/g) ?? []
  expect(menusOf(m)).not.toEqual([])
  expect(menusOf(m.atLevel('county'))).toEqual(menusOf(m))
})
