import { HOTLINE_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 12345 热线办结率 */
export const hotlineHandledRate: IndicatorWords = {
  indicator: 'hotline.handledRate',
  units: ['%'],
  otherUnits: [],
  ways: [
    {
      about: HOTLINE_WORDS,
      said: wordList('办结率 按时办结率 按期办结率 及时办结率 结案率 答复率 办理率 回复率 处置率'),
    },
  ],
  looseAbout: [],
  unless: [],
  mentions: [],
}
