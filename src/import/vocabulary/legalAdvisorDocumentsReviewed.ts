import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 审查合同文件 */
export const legalAdvisorDocumentsReviewed: IndicatorWords = {
  indicator: 'legalAdvisor.documentsReviewed',
  units: ['件', '份'],
  otherUnits: ['项', '次', '件次', '宗', '条', '部'],
  ways: [
    { about: [], said: ['合法性审查', '合法性审核', '合法合规性审查', '法律审查', '法制审核', '法律审核'] },
    {
      about: wordList('合同 协议 文件 规范性 决策 文书 村规民约 方案 事项 材料'),
      said: ['审查', '审核', '把关', '审阅', '审定', '修改', '审议通过', '审改', '修订'],
    },
  ],
  looseAbout: [],
  unless: ['执法案卷', '行政处罚', '案卷', '执法决定'],
  mentions: [],
}
