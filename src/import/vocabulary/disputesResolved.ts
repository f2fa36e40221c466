import { DISPUTE_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 调解成功 */
export const disputesResolved: IndicatorWords = {
  indicator: 'disputes.resolved',
  units: ['件', '宗', '起', '单', '例', '桩', '件次'],
  otherUnits: ['条', '项'],
  ways: [
    {
      about: DISPUTE_WORDS,
      said: wordList(
        '调解成功 成功调解 化解成功 成功化解 化解 调处 调结 调成 调处成功 达成协议 达成调解协议 处置 解决 成功',
      ),
    },
    { about: DISPUTE_WORDS, said: ['调解', '处理', '办结', '办理'], doubt: 'looseWords' },
  ],
  looseAbout: ['案件'],
  unless: ['信访积案', '法庭', '法院', '诉讼', '执法', '处罚'],
  mentions: [],
}
