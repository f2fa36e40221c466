import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 法律顾问到村服务 */
export const legalAdvisorVisits: IndicatorWords = {
  indicator: 'legalAdvisor.visits',
  units: ['次', '场次', '趟', '场'],
  otherUnits: ['天', '件'],
  ways: [
    {
      about: ['法律顾问', '顾问律师', '驻村律师', '律师'],
      said: wordList('到村 进村 入村 下村 驻村 坐班 坐诊 值班 走访 驻点 服务 提供法律服务 法律服务 上门 接待'),
    },
  ],
  looseAbout: [],
  unless: ['台账', '咨询', '讲座', '审查', '调解'],
  mentions: ['一村一法律顾问', '一村(社区)一法律顾问', '法律顾问制度', '村居法律顾问', '村法律顾问', '驻村法律顾问'],
}
