import { inChinese } from './inChinese.ts'

/** 演示文稿文件里的用语。 */
export const pptxZh = inChinese(() => ({
  reference: '中位数、标准',
  notCompared: '未参与比较',
  name: '名称',
  asReported: (series: string) => `${series}（原文）`,
  unreadable: '数据无法读取，本图未画',
  takeaways: '要点',
  data: '数据',
  stamp: '图注',
  approximate: '约数按下限画，标签为报告原文；未报送、未提及等不画，写明原因',
}))
