import { PETITION_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 信访受理 */
export const petitionsReceived: IndicatorWords = {
  indicator: 'petitions.received',
  units: ['件', '宗', '起', '单', '例', '桩', '件次'],
  otherUnits: ['条', '项'],
  ways: [
    {
      about: PETITION_WORDS,
      said: wordList('受理 接到 接收 收到 登记 接待 接受 反映 信访量 信访总量 信访件 信访事项 信访案件'),
    },
    {
      about: PETITION_WORDS,
      said: wordList('转送 转办 交办 承办 来信 来访 来信来访 信访'),
      doubt: 'looseWords',
    },
  ],
  looseAbout: ['群众诉求', '诉求', '群众反映'],
  unless: ['重复', '重信重访', '越级', '热线', '12345', '8890', '纠纷', '法律援助', '举报'],
  mentions: [],
}
