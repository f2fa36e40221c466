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
    png: 'double density',
    copy: 'to paste into a document',
    svg: 'sharp at any size',
    xlsx: 'with scope and notes',
    csv: 'for any program',
    exact: 'numbers before rounding in columns of their own',
  },
  noClipboard: 'Not possible over this connection; saves a PNG',
  busy: 'Preparing…',
  saved: (ending) => `Saved as ${ending}`,
  copied: 'Picture copied',
  failed: 'The file could not be made. Please try again',
  copyFailed: 'The browser does not allow copying. Save a PNG instead',
  fileName: (app, title, date) => `${app}_${title}_${date}`,
  exactColumn: (head) => `${head}: exact value`,
  takeaway: 'Key point',
  watermark: 'Watermark',
  key: 'Sign',
  cells:
    'Where there is no number, the state is named; a cell is never empty and never 0 for it. Approximate numbers and ranges are written as text.',
  apostrophes:
    'Text that begins with =, +, -, @, a tab or a line break (also full-width) gets an apostrophe before it, so that no program takes it for a formula; numbers get none.',
}))
