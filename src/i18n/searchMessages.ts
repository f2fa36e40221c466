import { featureMessages } from './featureMessages.ts'
import { inChinese } from './inChinese.ts'
import { inEnglish } from './inEnglish.ts'

/** 查找的用语。 */
const searchZh = inChinese((level) => ({
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

const searchEn = inEnglish((level): ReturnType<typeof searchZh> => ({
  placeholder: `${level.Area}, code, pinyin initials, indicator or view`,
  hint: 'For example 101 or sqz. Indicators and views can be found by their Chinese or English names.',
  results: 'Results',
  kinds: { town: level.Areas, indicator: 'Indicators', view: 'Views' },
  found: (parts: string) => `Found: ${parts}`,
  counts: {
    town: (count: number) => level.count(count),
    indicator: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
    view: (count: number) => (count === 1 ? '1 view' : `${count} views`),
  },
  none: (query: string) =>
    `Nothing found for “${query}”. Try a ${level.area}’s name, code or pinyin initials, or the other name of an indicator.`,
  preparing: 'Preparing pinyin…',
  more: (count: number) => `${count} more: type more letters`,
  keys: '↑ ↓ choose   Enter open   Esc close',
  merged: 'merged',
}))

/** The sentences of the search dialog. */
export const searchMessages = featureMessages({ zh: searchZh, en: searchEn })
