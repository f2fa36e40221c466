import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 顾问律师数 */
export const contextAdvisors: IndicatorWords = {
  indicator: 'context.advisors',
  units: ['名', '人', '位'],
  otherUnits: ['个'],
  ways: [{ about: [], said: ['法律顾问', '顾问律师', '驻村律师', '社区律师', '村居律师', '律师'] }],
  looseAbout: [],
  unless: wordList('常年 群众 咨询 服务 仅任 任两个 任四个 团队 接待 覆盖 培训'),
  mentions: [],
}
