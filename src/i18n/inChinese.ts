import type { AreaLevel } from '../domain/board/area.ts'
import { perLevel } from './perLevel.ts'

/** How Chinese sentences name the areas set side by side and the area around them. */
export interface LevelWordsZh {
  /** 镇 */
  area: string
  /** 县 in 全县, 本县, 依法治县办. */
  parent: string
  /** 县 in 这个县; countries are 国 in compounds and 国家 by themselves. */
  parentNoun: string
  /** Follows areas whose figures came: towns report, what is above them is rolled up. */
  reported: string
  allReported: string
  noReportOf: (areas: string) => string
  /** Follows the number of areas that the figures come from. */
  reports: string
}

const TOWN: LevelWordsZh = {
  area: '镇',
  parent: '县',
  parentNoun: '县',
  reported: '已报送',
  allReported: '全部报送',
  noReportOf: (areas) => `没有收到${areas}的报告`,
  reports: '镇年度法治建设报告',
}

const WORDS: Partial<Record<AreaLevel, LevelWordsZh>> = {
  county: rolledUp('县', '市'),
  prefecture: rolledUp('市', '省'),
  province: { ...rolledUp('省', '国'), parentNoun: '国家' },
}

function rolledUp(area: string, parent: string): LevelWordsZh {
  return {
    area,
    parent,
    parentNoun: parent,
    reported: '有汇总',
    allReported: '均有汇总',
    noReportOf: (areas) => `没有${areas}的汇总`,
    reports: `${area}所辖各镇年度法治建设报告汇总`,
  }
}

/** A Chinese catalogue. */
export const inChinese = perLevel((level) => WORDS[level] ?? TOWN)
