import { inChinese } from '../inChinese.ts'

/** 同类组与标准设置的用语。 */
export const settingsZh = inChinese((level) => ({
  title: '同类组、标准与水印',
  button: '设置',
  standardButton: '标准',
  inEffect: (parts: string) => `本机设置：${parts}`,
  groupCount: (count: number) => `${count} ${level.area}的同类组`,
  standardCount: (count: number) => `${count} 项标准`,
  open: '查看',
  undoAll: '全部恢复文档所定',
  undone: '已全部恢复文档所定。',
  takeBack: '撤回',
  dismiss: '知道了',
  notKept: '浏览器不允许保存，关闭页面后失效。',
  standardHint: '各项指标的标准',
}))
