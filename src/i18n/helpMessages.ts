import { featureMessages } from './featureMessages.ts'
import { inEnglish } from './inEnglish.ts'
import { inChinese } from './inChinese.ts'

/** 按键说明的用语。 */
const helpZh = inChinese((level) => ({
  title: '按键说明',
  close: '关闭',
  mayBeOff: '单个字母、数字、符号的键可在“设置”的“按键”中关闭。',
  areOff: '单个字母、数字、符号的键已在“设置”的“按键”中关闭；方向键、Enter、Esc、F5 照常。',
  keys: [
    ['?', '打开或关闭本说明'],
    ['1 – 7', `总览 / 比较 / 趋势 / ${level.area}档案 / 关联 / 数据 / 汇报`],
    ['[ ]', `${level.area}档案：上一个${level.area}、下一个${level.area}，到头后从另一头继续`],
    ['/', `查找${level.area}、指标、视图`],
    ['P', '把当前视图加入汇报稿'],
    ['F5', '放映汇报稿'],
    ['T', '图与表切换'],
    ['S', '按数值或区划顺序排序'],
    ['R', '显示或隐藏名次'],
    ['← →', '上一年、下一年'],
    ['↑ ↓', `在图上逐${level.area}移动（先用 Tab 移到图上）`],
    ['Enter', '打开菜单、查看出处'],
    ['Esc', '关闭菜单、出处、说明'],
    ['L', '切换语言'],
  ] as readonly (readonly [string, string])[],
}))

/** Words of the list of keys. */
const helpEn = inEnglish((level): ReturnType<typeof helpZh> => ({
  title: 'Keys',
  close: 'Close',
  mayBeOff: 'Single-character keys can be switched off in Settings, under Keys.',
  areOff: 'Single-character keys are switched off in Settings, under Keys; arrow keys, Enter, Esc and F5 still work.',
  keys: [
    ['?', 'Open or close this list'],
    ['1 – 7', `Overview / Compare / Trend / ${level.Area} / Relate / Data / Briefing`],
    ['[ ]', `${level.Area}: previous or next ${level.area}; wraps around`],
    ['/', `Find ${level.areas}, indicators, views`],
    ['P', 'Add this view to the deck'],
    ['F5', 'Present the deck'],
    ['T', 'Chart or table'],
    ['S', 'Sort by value or in official order'],
    ['R', 'Show or hide ranks'],
    ['← →', 'Previous year, next year'],
    ['↑ ↓', `From ${level.area} to ${level.area} in the chart (press Tab to reach the chart)`],
    ['Enter', 'Open a menu, open the evidence'],
    ['Esc', 'Close a menu, the evidence, this list'],
    ['L', 'Switch language'],
  ],
}))

/** The sentences of the list of keys. */
export const helpMessages = featureMessages({ zh: helpZh, en: helpEn })
