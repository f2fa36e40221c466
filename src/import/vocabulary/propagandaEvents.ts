import { CAMPAIGN_WORDS, LAW_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

const EVENTS = wordList(`
  宣传教育活动 宣传活动 主题活动 普法活动 宣传 宣讲 普法 普法教育 普法教育学习 知识竞赛 夜话 法治大集 以案说法 以案释法
  六进 七进 八进 进万家 法治教育 法制教育 巡展 送法 巡演 巡讲 文艺演出 活动 专场 进校园 进社区 进企业
  进农村 进机关 进村 进单位 进家庭 进乡村 进网络 走进社区 走进校园 走进企业
`)

/** 普法宣传活动 */
export const propagandaEvents: IndicatorWords = {
  indicator: 'propaganda.events',
  units: ['场次', '场', '次', '期', '堂', '场/次'],
  otherUnits: ['轮', '站'],
  ways: [
    { about: LAW_WORDS, said: EVENTS },
    { about: CAMPAIGN_WORDS, said: EVENTS, doubt: 'campaign' },
  ],
  looseAbout: [],
  unless: [],
  mentions: [],
}
