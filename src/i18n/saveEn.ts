import { inEnglish } from './inEnglish.ts'
import type { saveZh } from './saveZh.ts'

export const saveEn = inEnglish((): ReturnType<typeof saveZh> => ({
  kinds: {
    png: 'PNG picture',
    copy: 'Copy picture',
    svg: 'SVG picture',
    xlsx: 'XLSX table',
    csv: 'CSV table',
    xlsxExact: 'Exact XLSX table',
    csvExact: 'Exact CSV table',
  },
  hints: {
    png: 'double resolution',
    copy: 'to paste into a document',
    svg: 'sharp at any size',
    xlsx: 'with scope and notes',
    csv: 'for any program',
    exact: 'unrounded numbers in separate columns',
  },
  noClipboard: 'Not possible over this connection; saves a PNG instead',
  busy: 'Preparing…',
  saved: (ending) => `Saved as ${ending}`,
  copied: 'Picture copied',
  failed: 'The file could not be created. Please try again',
  copyFailed: 'The browser does not allow copying. Save a PNG instead',
  fileName: (app, title, date) => `${app}_${title}_${date}`,
  exactColumn: (head) => `${head}: exact value`,
  takeaway: 'Takeaway',
  watermark: 'Watermark',
  key: 'Key',
  cells:
    'Where there is no number, the cell names the state; it is never empty and never 0. Approximate numbers and ranges are written as text.',
  apostrophes:
    'Text that begins with =, +, -, @, a tab or a line break (also full-width) gets an apostrophe before it, so that no program takes it for a formula; numbers get none.',
}))
