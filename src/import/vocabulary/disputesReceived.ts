import { DISPUTE_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 调解受理 */
export const disputesReceived: IndicatorWords = {
  indicator: 'disputes.received',
  units: ['件', '宗', '起', '单', '例', '桩', '件次'],
  otherUnits: ['条', '次'],
  ways: [
    {
      about: DISPUTE_WORDS,
      said: wordList('受理 接到 接收 收到 登记 接待 立案 新发 收案 录入'),
    },
  ],
  looseAbout: ['案件', '诉求'],
  unless: ['热线', '12345', '执法', '处罚', '信访件', '信访事项', '法律援助'],
  mentions: [],
}
