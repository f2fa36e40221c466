import { CAMPAIGN_WORDS, LAW_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

const REACHED = wordList(`
  受教育 受教 覆盖 受众 受益 惠及 参与 参加 参训 听众 观众 受训 吸引 教育群众 接受教育 普法人次 宣传群众
  受惠 影响 教育 普及 听课 培训人 培训群众 参学 观看 辐射
`)

/** 受教育人次 */
export const propagandaAudience: IndicatorWords = {
  indicator: 'propaganda.audience',
  units: ['人次', '人', '名', '位', '余人'],
  otherUnits: ['户', '户次'],
  ways: [
    { about: [...LAW_WORDS, '宣传', '讲座', '宣讲', '培训'], said: REACHED },
    { about: LAW_WORDS, said: ['培训'], doubt: 'looseWords' },
    { about: CAMPAIGN_WORDS, said: REACHED, doubt: 'campaign' },
  ],
  looseAbout: [],
  unless: wordList('考试 考法 出动 志愿者 学法用法考 测试 救助 矫正'),
  mentions: [],
}
