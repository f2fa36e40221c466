import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 来访人次 */
export const petitionsVisitors: IndicatorWords = {
  indicator: 'petitions.visitors',
  units: ['人次', '人', '名'],
  otherUnits: [],
  ways: [
    {
      about: ['来访', '信访', '上访', '接访', '来信'],
      said: wordList('接待 来访 接访 上访 集体访 到访'),
    },
  ],
  looseAbout: [],
  unless: wordList('参观 考察 调研 咨询 窗口 出动 办事'),
  mentions: [],
}
