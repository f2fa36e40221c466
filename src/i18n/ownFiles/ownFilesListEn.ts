import { inEnglish, type LevelWordsEn } from '../inEnglish.ts'
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
    notUsed: (count) => `${counted(count, 'other version')} not used`,
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
  showing: (files) => `Showing local data: ${counted(files, 'file')}, not uploaded anywhere`,
  elsewhere: (files) => `${counted(files, 'local file')} belonging to other data sets`,
  reading: (files) => `Reading ${counted(files, 'file')}…`,
  notLoaded: (files) => `${counted(files, 'file')} not loaded`,
  trouble: {
    notRestored: 'The files saved on this computer could not be read: the browser does not allow local storage',
    notForgotten:
      'The files are no longer shown but could not be deleted from local storage; they will return next time',
    noProgram:
      'The part of the program that reads files could not be loaded, so no file was read; try again when the server responds',
  },
  open: 'Show',
  removeAll: 'Remove all',
  confirmRemoveAll: 'Remove all?',

  intro: 'Files are read and saved only in this browser and not uploaded. Removing them restores the original data.',
  none: 'No files loaded yet.',
  added: (date) => `loaded ${date}`,
  waiting: 'Waiting',
  bytesRead: (loaded, of) => `${loaded} of ${of} MB read`,
  rowsChecked: (checked, of) => `${checked} of ${of} rows checked`,
  failures: {
    unreadable: (file) =>
      `“${file}” cannot be read: it may have been changed or moved (USB stick removed?), or it is a folder. Check that it is there, then choose it again`,
    failed: (file) =>
      `Reading “${file}” was interrupted, perhaps for lack of memory. Close other pages, then choose it again`,
    cancelled: () => 'Cancelled; nothing was loaded',
    alreadyLoaded: () => 'Same contents as a file already loaded; not loaded again',
  },
  refused: 'Not loaded; existing data are unaffected',
  replacedBy: (file) => `Replaced by the correction “${file}”, loaded later; remove that to restore this`,
  noTowns: `The file has no usable ${level.area}, so it cannot be assigned to a ${level.parent}; not loaded`,
  merged: (title) => `merged into “${title}”`,
  separate: (title) => `a separate data set: “${title}”`,
  openDataset: 'Open this data set',
  rowsKept: (rows, towns, years) => `${rows} rows accepted (${counted(towns, level.area, level.areas)}, ${years})`,
  rowsRepeated: (rows) => `${rows} repeated`,
  rowsRefused: (rows) => `${rows} faulty, left out`,
  encodings: { 'utf-8': 'read as UTF-8', gb18030: 'read as GB18030' },
  keeping: {
    none: '',
    kept: 'saved on this computer until removed',
    refused: 'The browser does not allow local storage: this file is kept only until the page is closed',
    full: 'Local storage is full: this file is kept only until the page is closed',
    moved:
      'The file was changed or moved after it was read, so it was not saved and is kept only until the page is closed. Choose it again to save it',
  },
  issues: (count) => `Loading notes: ${count}`,
  remove: 'Remove',
  cancel: 'Cancel',
  dismiss: 'Remove from list',
  ofFile: (what, file) => `${what}: ${file}`,
  close: 'Close',
  crash: {
    title: 'Files saved on this computer',
    save: 'Save as',
    notSaved: (file) => `“${file}” was not saved. Reopen the page and try again`,
  },

  changesOf: 'What it changed',
  changesTitle: 'Compared with what was loaded before',
  noBase: `No data for this ${level.parent} were loaded before, so everything is new`,
  noChanges: 'Nothing changed',
  noLocal: 'No local files are loaded, so there are no changes to show.',
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
  notUsed: (place, used, other) => `${place}: also reported as ${other}; ${used} is still used`,
  because: (text, why) => `${text}, because ${why}`,
  decide:
    'Where a number is reported in two ways, raise the revision of the row you want to use, or remove one of the files.',
  newFigure: (place, value) => `${place}: new, ${value}`,
  goneFigure: (place, value) => `${place}: was ${value}, now gone`,
  refusedFigure: (place, value) => `${place}: was ${value}, now has a number that was not loaded`,
  nothing: 'none',
}))
