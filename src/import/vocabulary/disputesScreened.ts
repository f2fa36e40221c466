import type { IndicatorWords } from './words.ts'

/** 矛盾纠纷排查 */
export const disputesScreened: IndicatorWords = {
  indicator: 'disputes.screened',
  units: ['次', '场次', '场', '轮'],
  otherUnits: ['件', '起', '宗', '条', '例', '处'],
  ways: [{ about: ['矛盾纠纷', '矛盾', '纠纷', '风险隐患'], said: ['排查', '摸排', '大排查', '排摸'] }],
  looseAbout: [],
  unless: ['安全隐患', '消防', '食品'],
  mentions: [],
}
