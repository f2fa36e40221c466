import { inChinese } from './inChinese.ts'

/** 按键说明的用语。 */
export const helpZh = inChinese((level) => ({
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
