import { inEnglish } from './inEnglish.ts'
import type { printZh } from './printZh.ts'

export const printEn = inEnglish((level): ReturnType<typeof printZh> => ({
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
