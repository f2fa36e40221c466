import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 法律咨询 */
export const legalAdvisorConsultations: IndicatorWords = {
  indicator: 'legalAdvisor.consultations',
  units: ['人次', '人', '名', '位'],
  otherUnits: wordList('次 件 件次 起 例 个 条 场次 批次'),
  ways: [
    {
      about: [],
      said: wordList('法律咨询 咨询服务 群众咨询 解答咨询 接受咨询 咨询解答 现场咨询 咨询 答疑 解答'),
    },
  ],
  looseAbout: [],
  unless: ['业务咨询', '政策咨询窗口', '心理咨询', '热线'],
  mentions: [],
}
