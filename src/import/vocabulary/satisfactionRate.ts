import type { IndicatorWords } from './words.ts'

const SATISFIED = ['满意率', '满意度', '群众满意率', '群众满意度', '回访满意率', '测评满意率', '好评率']

/** 群众满意率 */
export const satisfactionRate: IndicatorWords = {
  indicator: 'satisfaction.rate',
  units: ['%'],
  otherUnits: ['分'],
  ways: [
    { about: ['热线', '12345', '工单'], said: SATISFIED, scope: '热线' },
    { about: ['信访', '来访', '来信'], said: SATISFIED, scope: '信访' },
    { about: ['平安', '治安', '安全感'], said: [...SATISFIED, '安全感'], scope: '平安' },
    { about: ['法律服务', '法律顾问', '法律援助', '公共法律'], said: SATISFIED, scope: '法律服务' },
    { about: [], said: SATISFIED, scope: '未注明' },
  ],
  looseAbout: [],
  unless: ['物业', '考核', '营商'],
  mentions: ['两率一度', '三项测评', '政法双评', '满意度测评', '民调'],
}
