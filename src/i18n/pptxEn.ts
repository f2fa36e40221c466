import { inEnglish } from './inEnglish.ts'
import type { pptxZh } from './pptxZh.ts'

/** Words of presentation files. */
export const pptxEn = inEnglish((): ReturnType<typeof pptxZh> => ({
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
