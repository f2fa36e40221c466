import { PETITION_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 信访办结 */
export const petitionsHandled: IndicatorWords = {
  indicator: 'petitions.handled',
  units: ['件', '宗', '起', '单', '例', '桩', '件次'],
  otherUnits: ['条', '项'],
  ways: [
    {
      about: PETITION_WORDS,
      said: wordList('办结 结案 报结 办理完毕 处理完毕 已办理 当场解决 答复 办复 按期回复'),
    },
    { about: PETITION_WORDS, said: ['办理', '处理', '解决', '回复'], doubt: 'looseWords' },
  ],
  looseAbout: ['群众诉求', '诉求', '群众反映'],
  unless: ['热线', '12345', '8890', '纠纷', '法律援助', '提案', '建议'],
  mentions: [],
}
