import { wordList } from '../../lib/wordList.ts'
/** Measure words that reports count in, the longer before the shorter they begin with. */
const UNITS: readonly string[] = wordList(`
  场\\(次\\) 次\\(场\\) 件\\(次\\) 批\\(次\\) 人\\(次\\) 份\\(册\\)
  起\\(件\\) 件\\(起\\) 人次 件次 批次 场次 户次 车次 班次 课时 学时 小时 分钟 工作日
  个工作日 个百分点 百分点 个月 个季度 季度 个小时 平方米 平方公里 公里 万元 亿元 千元 件 宗 起 单 例
  桩 条 场 次 期 堂 轮 趟 节 课 批 份 册 本 张 人 名 位 户 家 个 项 处 元 天 日 年 月 周
  时 号 届 亩 吨 米 幅 块 面 篇 辆 台 支 所 间 套 枚 组 对 盏 座 针 字 级 版 部 封 类 则
  集 岁 倍 成 分 % ‰
`)

/** Source of a regular expression for the unit behind a number. */
export const UNIT_TEXT = UNITS.join('|')

/** A unit as it is compared: 场(次) is 场次. */
export function plainUnit(unit: string): string {
  return unit.replace(/[()]/g, '')
}

export const TIME_UNITS: readonly string[] = wordList(
  '年 月 日 号 时 天 周 届 季度 个季度 个月 小时 个小时 分钟 工作日 个工作日 岁',
)
export const MONEY_UNITS: readonly string[] = ['元', '万元', '亿元', '千元']
