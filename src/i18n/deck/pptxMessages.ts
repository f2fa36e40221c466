import { featureMessages } from '../featureMessages.ts'
import { inEnglish } from '../inEnglish.ts'
import { inChinese } from '../inChinese.ts'

/** 演示文稿文件里的用语。 */
const pptxZh = inChinese(() => ({
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

/** Words of presentation files. */
const pptxEn = inEnglish((): ReturnType<typeof pptxZh> => ({
  reference: 'Median, standard',
  notCompared: 'not compared',
  name: 'Name',
  asReported: (series) => `${series} (as reported)`,
  unreadable: 'The data cannot be read; this chart is not drawn',
  takeaways: 'Takeaways',
  data: 'Data',
  stamp: 'About this chart',
  approximate:
    'Approximate figures are drawn at their lower ends and labelled as reported; missing figures are not drawn and state the reason',
}))

/** The sentences of presentation files. */
export const pptxMessages = featureMessages({ zh: pptxZh, en: pptxEn })
