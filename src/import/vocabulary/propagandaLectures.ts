import { LAW_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

const LECTURES = wordList(`
  讲座 培训班 培训会 培训 专题培训 授课 讲课 法治课 法律课 普法课 法治公开课 讲堂 课堂 大讲堂 轮训
  案例教学 法治教学 宣讲培训 法治讲堂 辅导
`)

/** 法治讲座培训 */
export const propagandaLectures: IndicatorWords = {
  indicator: 'propaganda.lectures',
  units: wordList('场次 场 次 期 堂 场/次 节 课'),
  otherUnits: ['轮'],
  ways: [
    {
      about: [...LAW_WORDS, '调解员', '学法'],
      said: LECTURES,
    },
    { about: ['执法'], said: LECTURES, doubt: 'looseWords' },
    { about: [], said: ['会议精神宣讲', '全会精神宣讲', '精神宣讲', '理论宣讲', '思想宣讲'] },
  ],
  looseAbout: [],
  unless: [],
  mentions: [],
}
