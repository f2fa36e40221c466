import { inChinese } from '../inChinese.ts'

/** 查找的用语。 */
export const searchZh = inChinese((level) => ({
  title: '查找',
  button: `查找${level.area}、指标、视图`,
  field: `查找${level.area}、指标、视图`,
  placeholder: `${level.area}名、代码、拼音首字母，指标或视图`,
  hint: '例：石桥、101、sqz；指标和视图中英文均可。',
  results: '查找结果',
  kinds: { town: level.area, indicator: '指标', view: '视图' },
  found: (parts: string) => `找到 ${parts}`,
  counts: {
    town: (count: number) => `${count} 个${level.area}`,
    indicator: (count: number) => `${count} 项指标`,
    view: (count: number) => `${count} 个视图`,
  },
  none: (query: string) => `没有找到“${query}”。可换${level.area}名、代码、拼音首字母或指标的另一个名称。`,
  preparing: '正在准备拼音…',
  more: (count: number) => `另有 ${count} 个，请再输入几个字`,
  keys: '↑ ↓ 选择　Enter 打开　Esc 关闭',
  merged: '已撤并',
}))
