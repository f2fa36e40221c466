import { HOTLINE_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 12345 热线办结 */
export const hotlineHandled: IndicatorWords = {
  indicator: 'hotline.handled',
  units: wordList('件 宗 起 单 例 桩 件次 条'),
  otherUnits: ['项', '次'],
  ways: [
    {
      about: HOTLINE_WORDS,
      said: wordList('办结 办理完毕 处理完毕 已办理 结案 按期回复 已回复 答复 办复'),
    },
    { about: HOTLINE_WORDS, said: ['解决', '回复'], doubt: 'looseWords' },
  ],
  looseAbout: [],
  unless: [],
  mentions: [],
}
