import { featureMessages } from './featureMessages.ts'
import { inEnglish, type LevelWordsEn } from './inEnglish.ts'
import { inChinese, type LevelWordsZh } from './inChinese.ts'
import type { BoardChangeKind, ChangedAspect, ChangedField } from '../domain/board/boardChange.ts'

const aspectsZh: Record<ChangedAspect, string> = {
  value: '数值',
  unit: '单位',
  period: '期间',
  scope: '口径',
  status: '状态',
  base: '分子分母',
}

const fieldsZh: Record<ChangedField, string> = {
  name: '名称',
  group: '同类组',
  validFrom: '设立日期',
  validTo: '撤销日期',
  succeededBy: '并入去向',
  unit: '单位',
  kind: '类型',
  direction: '优劣方向',
  standard: '标准',
  measures: '比较方式',
}

/** 本机文件清单和变化报告的用语。 */
const ownFilesListZh = inChinese((level) => ({
  showing: (files: number) => `正在查看本机数据：${files} 个文件，未上传到任何地方`,
  elsewhere: (files: number) => `本机有 ${files} 个文件属于其他数据集`,
  reading: (files: number) => `正在读取 ${files} 个文件…`,
  notLoaded: (files: number) => `${files} 个文件没有载入`,
  trouble: {
    notRestored: '本机保存的文件这次没有读到：浏览器不让使用本机存储',
    notForgotten: '文件已不再显示，但没能从本机存储中删去，下次打开还会出现',
    noProgram: '读取文件的那部分程序没有取到，文件没有载入；连上服务器以后请再试一次',
  },
  open: '查看',
  removeAll: '全部移除',
  confirmRemoveAll: '确定全部移除？',

  intro: '文件只在这台电脑的浏览器里读取和保存，不会上传。移除以后恢复原来的数据。',
  none: '还没有载入文件。',
  added: (date: string) => `${date}载入`,
  waiting: '排队等候',
  bytesRead: (loaded: string, of: string) => `已读 ${loaded} / ${of} MB`,
  rowsChecked: (checked: string, of: string) => `已检查 ${checked} / ${of} 行`,
  failures: {
    unreadable: (file: string) =>
      `读不到“${file}”：可能已改动、移走（如拔出U盘），或者是文件夹。请确认文件还在，再重新选取`,
    failed: (file: string) => `读取“${file}”中断，可能是内存不足。请关闭其他页面，再重新选取`,
    cancelled: (): string => '已取消，没有载入任何内容',
    alreadyLoaded: (): string => '与已载入的文件内容相同，没有重复载入',
  },
  refused: '没有载入，原有数据不受影响',
  replacedBy: (file: string) => `已由后载入的更正件“${file}”取代，不再计入；移除后者即恢复`,
  noTowns: `文件里没有可用的${level.area}，无法归入任何${level.parentNoun}，没有载入`,
  merged: (title: string) => `并入“${title}”`,
  separate: (title: string) => `自成数据集“${title}”`,
  openDataset: '打开这个数据集',
  rowsKept: (rows: string, towns: number, years: string) => `接受 ${rows} 行（${towns} ${level.area}，${years}）`,
  rowsRepeated: (rows: string) => `重复 ${rows} 行`,
  rowsRefused: (rows: string) => `有错未载入 ${rows} 行`,
  encodings: { 'utf-8': '按 UTF-8 读取', gb18030: '按 GB18030 读取' },
  keeping: {
    none: '',
    kept: '已保存在本机，直到移除',
    refused: '浏览器不让使用本机存储，这个文件只保留到关闭页面为止',
    full: '本机存储已满，这个文件只保留到关闭页面为止',
    moved: '读取以后原文件已改动或移走，没有保存到本机，只保留到关闭页面为止。要保存请重新选取',
  },
  issues: (count: string) => `载入说明 ${count} 条`,
  remove: '移除',
  cancel: '取消',
  dismiss: '从列表去掉',
  /** Names a button by its file. */
  ofFile: (what: string, file: string) => `${what}：${file}`,
  close: '关闭',
  /** 页面出了意外时。 */
  crash: {
    title: '保存在本机的文件',
    save: '另存',
    notSaved: (file: string) => `“${file}”没有存出，请重新打开页面再试`,
  },

  changesOf: '改变了什么',
  changesTitle: '与载入前相比',
  noBase: `此前没有载入这个${level.parentNoun}的数据，全部是新的`,
  noChanges: '没有变化',
  noLocal: '没有载入本机文件，没有可说的变化。',
  moreChanges: (count: string) => `另有 ${count} 条未列出`,
  counts: countsZh(level),
  aspects: aspectsZh,
  fields: fieldsZh,
  newTown: (town: string) => `新增${level.area}：${town}`,
  goneTown: (town: string) => `不再有：${town}`,
  newYear: (year: string) => `新增年份：${year}`,
  goneYear: (year: string) => `不再有：${year}`,
  newReport: (town: string, year: string) => `${town} ${year}：原未报送，现有报告`,
  goneReport: (town: string, year: string) => `${town} ${year}：原有报告，现在没有`,
  newIndicator: (name: string) => `新增指标：${name}`,
  goneIndicator: (name: string) => `不再有指标：${name}`,
  differs: (what: string, from: string, to: string) => `${what}由“${from}”改为“${to}”`,
  defined: (what: string) => `${what}有改动`,
  fieldOf: (name: string, field: string) => `${name}的${field}`,
  place: (town: string, indicator: string, period: string) => `${town} ${indicator} ${period}`,
  changed: (place: string, from: string, to: string) => `${place}：由 ${from} 改为 ${to}`,
  alsoChanged: (parts: string) => `（${parts}改动）`,
  notUsed: (place: string, used: string, other: string) => `${place}：另说 ${other}，仍用 ${used}`,
  because: (text: string, why: string) => `${text}，因为${why}`,
  decide: '同一数字有两种说法时，要改用另一种，请提高那一行的修订号（revision），或移除其中一份文件。',
  newFigure: (place: string, value: string) => `${place}：新增 ${value}`,
  goneFigure: (place: string, value: string) => `${place}：原为 ${value}，现在没有`,
  refusedFigure: (place: string, value: string) => `${place}：原为 ${value}，现有数字，未能载入`,
  nothing: '空',
}))

type Words = ReturnType<typeof ownFilesListZh>

const fieldsEn: Words['fields'] = {
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

const ownFilesListEn = inEnglish((level): Words => ({
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
  counts: countsEn(level),
  aspects: { value: 'value', unit: 'unit', period: 'period', scope: 'scope', status: 'status', base: 'base' },
  fields: fieldsEn,
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

/** The sentences of the list of local files and of the change report. */
export const ownFilesMessages = featureMessages({ zh: ownFilesListZh, en: ownFilesListEn })

/** `count` as it is written, digits grouped. */
function counted(count: string | number, one: string, many: string = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : many}`
}

function countsEn(level: LevelWordsEn): Words['counts'] {
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

function countsZh(level: LevelWordsZh): Record<BoardChangeKind, (count: string) => string> {
  return {
    newTown: (count) => `新增 ${count} ${level.area}`,
    goneTown: (count) => `减少 ${count} ${level.area}`,
    newYear: (count) => `新增 ${count} 个年份`,
    goneYear: (count) => `减少 ${count} 个年份`,
    newReport: (count) => `新收到 ${count} 份报告`,
    goneReport: (count) => `减少 ${count} 份报告`,
    newIndicator: (count) => `新增 ${count} 项指标`,
    goneIndicator: (count) => `减少 ${count} 项指标`,
    changed: (count) => `改动 ${count} 个数据`,
    notUsed: (count) => `另有说法而未采用 ${count} 处`,
    goneFigure: (count) => `减少 ${count} 个数据`,
    townDiffers: (count) => `${level.area}的情况改动 ${count} 处`,
    indicatorDiffers: (count) => `指标定义改动 ${count} 处`,
    newFigure: (count) => `新增 ${count} 个数据`,
  }
}
