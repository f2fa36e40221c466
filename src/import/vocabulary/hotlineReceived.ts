import { HOTLINE_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 12345 热线受理 */
export const hotlineReceived: IndicatorWords = {
  indicator: 'hotline.received',
  units: wordList('件 宗 起 单 例 桩 件次 条'),
  otherUnits: ['项', '次'],
  ways: [
    {
      about: HOTLINE_WORDS,
      said: wordList('受理 接到 接收 收到 承接 承办 转办 派发 派单 交办 签收 接听 工单 诉求 来电 热线 投诉'),
    },
    { about: HOTLINE_WORDS, said: ['办理', '处理', '处置'], doubt: 'looseWords' },
  ],
  looseAbout: [],
  unless: ['重复', '逾期', '退回'],
  mentions: [],
}
