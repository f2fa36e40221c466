import type { IndicatorWords } from './words.ts'
import { wordList } from '../../lib/wordList.ts'

/** 村（社区）数 */
export const contextVillages: IndicatorWords = {
  indicator: 'context.villages',
  units: ['个'],
  otherUnits: [],
  ways: [
    {
      about: wordList('行政村 村(社区) 村(居) 村居 村民委员会 个村 村、社区 村和社区 社区'),
      said: wordList('下辖 辖 全镇 全乡 全街道 现有 共有 辖区内 辖区'),
      besideOnly: true,
    },
    { about: ['村'], said: ['下辖', '管辖', '辖'], besideOnly: true },
  ],
  looseAbout: [],
  unless: wordList('委员会 支书 完成 创建 创成 示范 网格 联络员 工作站 试点 自然村'),
  mentions: [],
}
