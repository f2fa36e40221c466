import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 来访批次 */
export const petitionsVisitBatches: IndicatorWords = {
  indicator: 'petitions.visitBatches',
  units: ['批', '批次'],
  otherUnits: [],
  ways: [
    {
      about: ['来访', '群众', '信访', '上访', '接访', '走访'],
      said: wordList('接待 来访 接访 上访 信访 集体访 到访'),
    },
  ],
  looseAbout: [],
  unless: ['参观', '考察', '调研', '学习', '执法', '检查', '巡查'],
  mentions: [],
}
