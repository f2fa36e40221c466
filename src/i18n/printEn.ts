import { inEnglish } from './inEnglish.ts'
import type { printZh } from './printZh.ts'

export const printEn = inEnglish((level): ReturnType<typeof printZh> => ({
  print: 'Print / save as PDF',
  back: 'Back to the deck',
  kinds: 'What to print',
  slides: 'One slide a page',
  handout: 'Handout with evidence',
  withNotes: 'With notes',
  hint: 'To save a PDF, choose “Save as PDF” as the destination in the print window; leave paper and margins as they are.',
  sheets: (count, paper) => `${count} ${count === 1 ? 'page' : 'pages'}, ${paper}`,
  slidePaper: '16:9 landscape',
  handoutPaper: (slides) =>
    `${slides} ${slides === 1 ? 'slide' : 'slides'}, A4 landscape; long lists of evidence run on`,
  noDeck: 'There is no deck to print.',
  notes: 'Notes',
  evidence: 'Evidence',
  unreadable: 'The data of this slide cannot be read, so there is no evidence.',
  noEvidence: `This slide shows no figures of single ${level.areas}.`,
  columns: {
    town: level.Area,
    indicator: 'Indicator',
    value: 'As reported',
    raw: 'Words of the report',
    report: 'Report',
    period: 'Period',
    section: 'Place',
  },
  more: (count) => `${count} more are not listed; check them in a table downloaded from the data view.`,
  phrases: 'Where only the number phrase stands, the report’s sentence did not come with the data.',
  masked: 'Names, ID and phone numbers in the words of reports are masked.',
  moreRows: (count) => `${count} more rows are not printed. All of them are in the files under “Download”.`,
}))
