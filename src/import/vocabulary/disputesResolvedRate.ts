import { DISPUTE_WORDS } from './subjects.ts'
import type { IndicatorWords } from './words.ts'

/** 调解成功率 */
export const disputesResolvedRate: IndicatorWords = {
  indicator: 'disputes.resolvedRate',
  units: ['%'],
  otherUnits: [],
  ways: [
    { about: [], said: ['调解成功率', '调处成功率', '调解率 调成率', '调成率'] },
    { about: DISPUTE_WORDS, said: ['成功率', '化解率', '调处率', '化解成功率', '办结率', '调结率', '解决率'] },
  ],
  looseAbout: [],
  unless: ['信访', '热线', '12345'],
  mentions: [],
}
