import { PETITION_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'

/** 信访化解率 */
export const petitionsResolvedRate: IndicatorWords = {
  indicator: 'petitions.resolvedRate',
  units: ['%'],
  otherUnits: [],
  ways: [{ about: PETITION_WORDS, said: ['化解率', '一次性化解率', '一次化解率', '解决率', '息访率'] }],
  looseAbout: ['诉求'],
  unless: ['热线', '12345', '矛盾', '纠纷'],
  mentions: [],
}
