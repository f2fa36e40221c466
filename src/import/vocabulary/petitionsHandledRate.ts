import { PETITION_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 信访办结率 */
export const petitionsHandledRate: IndicatorWords = {
  indicator: 'petitions.handledRate',
  units: ['%'],
  otherUnits: [],
  ways: [
    {
      about: PETITION_WORDS,
      said: wordList(
        '办结率 按时办结率 按期办结率 及时办结率 结案率 报结率 按期答复率 答复率 办理率 受理率 及时受理率',
      ),
    },
  ],
  looseAbout: ['群众诉求', '诉求', '群众反映'],
  unless: wordList('热线 12345 8890 执法 许可 审批 提案 建议 政务服务事项'),
  mentions: [],
}
