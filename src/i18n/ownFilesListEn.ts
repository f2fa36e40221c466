import { inEnglish, type LevelWordsEn } from './inEnglish.ts'
import type { ownFilesListZh } from './ownFilesListZh.ts'

type Words = ReturnType<typeof ownFilesListZh>

/** `count` as it is written, digits grouped. */
function counted(count: string | number, one: string, many: string = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : many}`
}

function counts(level: LevelWordsEn): Words['counts'] {
  return {
    newTown: (count) => counted(count, `new ${level.area}`, `new ${level.areas}`),
    goneTown: (count) => `${counted(count, level.area, level.areas)} gone`,
    newYear: (count) => counted(count, 'new year'),
    goneYear: (count) => `${counted(count, 'year')} gone`,
    newReport: (count) => counted(count, 'new report'),
    goneReport: (count) => `${counted(count, 'report')} gone`,
    newIndicator: (count) => counted(count, 'new indicator'),
    goneIndicator: (count) => `${counted(count, 'indicator')} gone`,
    changed: (count) => `${counted(count, 'figure')} changed`,
    notUsed: (count) => `${counted(count, 'other telling')} not used`,
    goneFigure: (count) => `${counted(count, 'figure')} gone`,
    townDiffers: (count) => `${counted(count, 'detail')} of ${level.areas} changed`,
    indicatorDiffers: (count) => `${counted(count, 'detail')} of indicators changed`,
    newFigure: (count) => counted(count, 'new figure'),
  }
}

const fields: Words['fields'] = {
  name: 'name',
  group: 'peer group',
  validFrom: 'date of establishment',
  validTo: 'date of abolition',
  succeededBy: 'successor',
  unit: 'unit',
  kind: 'kind',
  direction: 'direction',
  standard: 'standard',
  measures: 'measures',
}

export const ownFilesListEn = inEnglish((level): Words => ({
  showing: (files) => `Showing local data: ${counted(files, 'file')}, sent nowhere`,
  elsewhere: (files) => `${counted(files, 'local file')} of other data sets`,
  reading: (files) => `Reading ${counted(files, 'file')}…`,
  notLoaded: (files) => `${counted(files, 'file')} not loaded`,
  trouble: {
    notRestored: 'The files kept on this computer could not be read: the browser refuses storage',
    notForgotten: 'The files are no longer shown, but could not be removed from storage; they will be back next time',
    noProgram:
      'The part that reads files could not be fetched, so nothing was loaded; try again once the server answers',
  },
  open: 'Show',
  removeAll: 'Remove all',
  confirmRemoveAll: 'Really remove all?',

  intro:
    'Files are read and kept in this browser only, and sent nowhere. Removing them restores what was there before.',
  none: 'No files loaded yet.',
  added: (date) => `loaded ${date}`,
  waiting: 'Waiting',
  bytesRead: (loaded, of) => `${loaded} of ${of} MB read`,
  rowsChecked: (checked, of) => `${checked} of ${of} rows checked`,
  failures: {
    unreadable: (file) =>
      `“${file}” cannot be read: it may have been changed or moved (a stick removed), or it is a folder. Check that it is there and pick it again`,
    failed: (file) =>
      `Reading “${file}” broke off, perhaps for want of memory. Please close other pages and pick it again`,
    cancelled: () => 'Cancelled; nothing of it was loaded',
    alreadyLoaded: () => 'Same contents as a file that is loaded already; not loaded twice',
  },
  refused: 'Not loaded; what was loaded before stays',
  replacedBy: (file) => `Gave way to its correction “${file}”, loaded later; remove that to have this back`,
  noTowns: `The file names no usable ${level.area}, so it belongs to no ${level.parent}; not loaded`,
  merged: (title) => `merged into “${title}”`,
  separate: (title) => `a data set of its own: “${title}”`,
  openDataset: 'Open this data set',
  rowsKept: (rows, towns, years) => `${rows} rows accepted (${counted(towns, level.area, level.areas)}, ${years})`,
  rowsRepeated: (rows) => `${rows} repeated`,
  rowsRefused: (rows) => `${rows} faulty, left out`,
  encodings: { 'utf-8': 'read as UTF-8', gb18030: 'read as GB18030' },
  keeping: {
    none: '',
    kept: 'kept on this computer until removed',
    refused: 'The browser refuses storage: this file stays only until the page is closed',
    full: 'Storage is full: this file stays only until the page is closed',
    moved:
      'The file was changed or moved after it was read, so it is not kept: it stays only until the page is closed. Pick it again to keep it',
  },
  issues: (count) => `Left out or noted: ${count}`,
  remove: 'Remove',
  cancel: 'Cancel',
  dismiss: 'Take off the list',
  ofFile: (what, file) => `${what}: ${file}`,
  close: 'Close',
  crash: {
    title: 'Files kept on this computer',
    save: 'Save as',
    notSaved: (file) => `“${file}” was not saved. Open the page again and try once more`,
  },

  changesOf: 'What it changed',
  changesTitle: 'Compared with what was loaded before',
  noBase: `Nothing of this ${level.parent} was loaded before; all of it is new`,
  noChanges: 'Nothing changed',
  noLocal: 'No local files are loaded, so there is no change to tell.',
  moreChanges: (count) => `${count} more not listed`,
  counts: counts(level),
  aspects: { value: 'value', unit: 'unit', period: 'period', scope: 'scope', status: 'status', base: 'base' },
  fields,
  newTown: (town) => `New ${level.area}: ${town}`,
  goneTown: (town) => `No longer there: ${town}`,
  newYear: (year) => `New year: ${year}`,
  goneYear: (year) => `No longer there: ${year}`,
  newReport: (town, year) => `${town} ${year}: no report before, now there is one`,
  goneReport: (town, year) => `${town} ${year}: there was a report, now there is none`,
  newIndicator: (name) => `New indicator: ${name}`,
  goneIndicator: (name) => `Indicator no longer there: ${name}`,
  differs: (what, from, to) => `${what} was “${from}”, is now “${to}”`,
  defined: (what) => `${what} changed`,
  fieldOf: (name, field) => `${name}: ${field}`,
  place: (town, indicator, period) => `${town}, ${indicator}, ${period}`,
  changed: (place, from, to) => `${place}: was ${from}, is now ${to}`,
  alsoChanged: (parts) => ` (changed: ${parts})`,
  notUsed: (place, used, other) => `${place}: also told as ${other}; ${used} is still used`,
  because: (text, why) => `${text}, because ${why}`,
  decide: 'Where a number is told twice, raise the revision of the other row to use that, or remove one of the files.',
  newFigure: (place, value) => `${place}: new, ${value}`,
  goneFigure: (place, value) => `${place}: was ${value}, now gone`,
  refusedFigure: (place, value) => `${place}: was ${value}, now a number that was not loaded`,
  nothing: 'none',
}))
