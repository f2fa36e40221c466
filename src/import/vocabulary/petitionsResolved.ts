import { PETITION_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'

/** 信访化解：息诉罢访，不是程序上的办结。 */
export const petitionsResolved: IndicatorWords = {
  indicator: 'petitions.resolved',
  units: ['件', '宗', '起', '单', '例', '桩', '件次'],
  otherUnits: ['条', '项'],
  ways: [
    { about: ['信访积案', '积案'], said: ['化解', '息访', '办结', '销号'], scope: '信访积案' },
    { about: PETITION_WORDS, said: ['化解', '息诉', '息访', '罢访', '停访'] },
  ],
  looseAbout: ['诉求'],
  unless: ['热线', '12345', '8890', '矛盾', '纠纷', '隐患'],
  mentions: [],
}
