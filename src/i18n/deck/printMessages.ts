import { featureMessages } from '../featureMessages.ts'
import { inEnglish } from '../inEnglish.ts'
import { inChinese } from '../inChinese.ts'

/** 打印汇报稿和讲义的用语。 */
const printZh = inChinese((level) => ({
  print: '打印 / 另存为 PDF',
  back: '返回汇报稿',
  kinds: '打印什么',
  slides: '每页一张',
  handout: '讲义（附数据出处）',
  withNotes: '附备注',
  hint: '另存为 PDF：在打印窗口的“目标打印机”里选“另存为 PDF”，纸张和边距不必改动。',
  sheets: (count: number, paper: string) => `共 ${count} 页，${paper}`,
  slidePaper: '16:9 横版',
  handoutPaper: (slides: number) => `共 ${slides} 张，A4 横版；数据出处长的自动续页`,
  noDeck: '没有可打印的汇报稿。',
  notes: '备注',
  evidence: '数据出处',
  unreadable: '这一页的数据读不出来，没有数据出处。',
  noEvidence: `这一页没有逐${level.area}数字。`,
  columns: {
    town: level.area,
    indicator: '指标',
    value: '报告数字',
    raw: '数字原文',
    report: '报告',
    period: '期间',
    section: '位置',
  },
  more: (count: number) => `另有 ${count} 条没有列出，请用数据视图下载的表格核对。`,
  phrases: '只有数字原文的，报告原句未随数据提供。',
  masked: '原文中的姓名、证件号和电话已遮盖。',
  moreRows: (count: number) => `另有 ${count} 条没有打印。全部数据请用“下载”中的表格文件。`,
}))

const printEn = inEnglish((level): ReturnType<typeof printZh> => ({
  print: 'Print / save as PDF',
  back: 'Back to the deck',
  kinds: 'What to print',
  slides: 'One slide per page',
  handout: 'Handout with evidence',
  withNotes: 'With notes',
  hint: 'To save a PDF, choose “Save as PDF” as the destination in the print window; leave paper and margins as they are.',
  sheets: (count, paper) => `${count} ${count === 1 ? 'page' : 'pages'}, ${paper}`,
  slidePaper: '16:9 landscape',
  handoutPaper: (slides) =>
    `${slides} ${slides === 1 ? 'slide' : 'slides'}, A4 landscape; long evidence lists continue on further pages`,
  noDeck: 'There is no deck to print.',
  notes: 'Notes',
  evidence: 'Evidence',
  unreadable: 'The data of this slide cannot be read, so there is no evidence.',
  noEvidence: `This slide shows no figures for individual ${level.areas}.`,
  columns: {
    town: level.Area,
    indicator: 'Indicator',
    value: 'Reported figure',
    raw: 'Original wording',
    report: 'Report',
    period: 'Period',
    section: 'Section',
  },
  more: (count) => `${count} more are not listed; check them in a table downloaded from the Data view.`,
  phrases: 'Where only the original wording of a number is given, the full sentence was not supplied with the data.',
  masked: 'Names, ID numbers and phone numbers in quotations from reports are masked.',
  moreRows: (count) => `${count} more rows are not printed. All of them are in the files under “Download”.`,
}))

/** The sentences of printed decks. */
export const printMessages = featureMessages({ zh: printZh, en: printEn })
