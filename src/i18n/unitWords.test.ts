import { expect, test } from 'vitest'
import { deckMessages } from './deckMessages.ts'
import { en } from './en.ts'
import { townMessages } from './townMessages.ts'
import { inUnits } from './unitWords.ts'
import { zh } from './zh.ts'

test('sentences speak of the areas that are compared, and of what they belong to', () => {
  expect(inUnits(zh, 'county').header.towns(14)).toBe('14 县')
  expect(inUnits(zh, 'prefecture').views.town).toBe('市档案')
  expect(inUnits(zh, 'county').reasons.unrelatedTowns).toBe('各县不属同一个市，仅并列展示，不作比较')
  expect(inUnits(en, 'county').header.towns(14)).toBe('14 counties')
  expect(inUnits(en, 'province').header.towns(1)).toBe('1 province')
})

test('towns report, and the areas above them are rolled up', () => {
  const county = inUnits(zh, 'county')
  expect(county.overview.takeaways.reportingAll(3)).toBe('**3** 县均有汇总')
  expect(county.footer.source(3)).toBe('来源：3 县所辖各镇年度法治建设报告汇总')
  expect(inUnits(en, 'county').overview.takeaways.reporting(3, 2)).toBe('**2** of **3 counties** rolled up')
  expect(inUnits(en, 'county').footer.source(3)).toBe('Source: yearly reports of the towns of 3 counties')
})

test('the product and the format keep their names', () => {
  expect(deckMessages(inUnits(zh, 'county')).file.faults.otherVersion('9', '1')).toContain('镇鉴')
  expect(JSON.stringify(inUnits(en, 'county').errors)).toContain('town-report/1')
})

test('names put into a sentence stay as they are', () => {
  expect(inUnits(zh, 'county').andMore('镇平县、城镇县', 3)).toBe('镇平县、城镇县等 3 县')
  expect(inUnits(en, 'prefecture').andMore('Stone Town, County Wells', 3)).toContain('Stone Town, County Wells')
})

test('the name of the product stays', () => {
  expect([inUnits(zh, 'county').appName, inUnits(zh, 'county').appNameParts]).toEqual(['镇鉴', ['镇', '鉴']])
})

test('words of towns are the catalogue itself, and any level leads back to it', () => {
  expect(inUnits(zh, 'town')).toBe(zh)
  expect(inUnits(inUnits(zh, 'county'), 'town')).toBe(zh)
  expect(inUnits(inUnits(zh, 'county'), 'prefecture')).toBe(inUnits(zh, 'prefecture'))
})

test('catalogues that come later speak of the same level', () => {
  const words = townMessages(inUnits(zh, 'county'))
  expect(JSON.stringify(words)).not.toContain('镇')
  expect(townMessages(zh)).not.toBe(words)
})

test.each([zh, en])('the menus in a heading keep their names: $language', (m) => {
  const menusOf = (words: typeof zh): string[] => JSON.stringify(words.sentences).match(/\{\w+\}/g) ?? []
  expect(menusOf(m)).not.toEqual([])
  expect(menusOf(inUnits(m, 'county'))).toEqual(menusOf(m))
})
