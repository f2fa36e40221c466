import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 顾问律师数 */
export const contextAdvisors: IndicatorWords = {
  indicator: 'context.advisors',
  units: ['名', '人', '位'],
  otherUnits: ['个'],
  ways: [
    { about: [], said: wordList('法律顾问 顾问律师 驻村律师 驻点律师 社区律师 村居律师 挂点律师') },
    { about: wordList('聘请 选聘 配备 配有 签约 现有 共有 担任'), said: ['律师'], besideOnly: true },
  ],
  looseAbout: [],
  unless: wordList('常年 群众 咨询 团队 接待 覆盖 培训'),
  mentions: [],
}
