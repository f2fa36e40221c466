import type {
  LeftOut,
  ExpectedKind,
  ForeignKind,
  LoadIssueCode,
  LoadIssueParams,
} from '../../domain/board/loadIssue.ts'
import { featureMessages } from '../featureMessages.ts'
import type { Messages } from '../messages.ts'
import type { PrecedenceReason } from '../../domain/board/precedence.ts'
import { inEnglish, unitWord } from '../inEnglish.ts'
import { inChinese } from '../inChinese.ts'

const expectedZh: ExpectedWords = {
  text: () => '文字',
  id: () => '编号（字母、数字、点、横线）',
  number: () => '数字',
  wholeNumber: () => '整数',
  boolean: () => 'true 或 false',
  list: () => '列表',
  object: () => '对象',
  date: () => '日期（如 2022-12-31）',
  oneOf: (allowed) => `其中之一：${allowed}`,
  atLeast: (allowed) => `不小于 ${allowed}`,
  atMost: (allowed) => `不大于 ${allowed}`,
}

/** 现用前一个的原因。 */
const precedenceZh: PrecedenceWords = {
  revision: '修订号较高',
  ownPeriod: '它的来源就是这一期间的报告，另一个是事后重述',
  published: '它的来源发布在先',
  issued: '它所在的文档签发在先',
  sourceId: '日期分不出先后，取来源编号在前的',
  place: '两者出自同一来源，分不出先后，按原文位置和内容排定',
}

/** 由哪一份取代，为什么。 */
const replacedZh: ReplacementWords = {
  revision: (what, by, name) => `${what}由 ${name} 中的第 ${by} 版取代`,
  issued: (what, _by, name) => `${what}由签发较晚的 ${name} 取代`,
  loaded: (what, _by, name) => `${what}由后载入的更正件 ${name} 取代，移除后者即恢复`,
}

const tablesZh = '表格和文档的读取将随“导入”功能提供；现在请载入处理好的 JSON 数据文件'

const foreignZh: ForeignWords = {
  empty: '文件是空的（0 字节或只有空白）。请重新拷贝或导出',
  utf16: '文件是 UTF-16（记事本的“Unicode”），请另存为 UTF-8',
  xlsx: `这是 Excel 工作簿（xlsx），不是 JSON。${tablesZh}`,
  xls: `这是旧版 Excel 工作簿（xls），不是 JSON。${tablesZh}`,
  docx: `这是 Word 文档（docx），不是 JSON。${tablesZh}`,
  doc: `这是旧版 Word 或 WPS 文档（doc、wps），不是 JSON。${tablesZh}`,
  pptx: '这是演示文稿（pptx），不是 JSON。请载入 JSON 数据文件；汇报稿请到“汇报”中打开',
  ppt: '这是旧版演示文稿（ppt），不是 JSON。请载入 JSON 数据文件',
  otherOffice: `这是办公软件的文件（WPS、OFD、ODF 等），不是 JSON。${tablesZh}`,
  pdf: `这是 PDF 文件，不是 JSON。${tablesZh}`,
  rtf: `这是 RTF 文档，不是 JSON。${tablesZh}`,
  image: '这是图片，不是 JSON。图片里的数字读不出来，请载入 JSON 数据文件',
  archive: '这是压缩包，不是 JSON。请先解压，再载入里面的 JSON 文件',
  html: '这是网页，不是 JSON（可能存下的是登录页或出错页）。请登录后重新下载数据文件',
  xml: '这是 XML 文件，不是 JSON。请载入 JSON 数据文件',
  csv: `这是表格文本（CSV），不是 JSON。${tablesZh}`,
  text: `这是文字（txt），不是 JSON。${tablesZh}`,
}

/** 数据文档各栏的叫法。 */
const fieldsZh: Readonly<Record<string, string>> = {
  value: '数值',
  upper: '上限',
  lower: '下限',
  num: '分子',
  den: '分母',
  unit: '单位',
  scope: '口径',
  name: '名称',
  nameEn: '英文名称',
  title: '标题',
  type: '类型',
  group: '同类组',
  level: '层级',
  parent: '上级',
  code: '代码',
  id: '编号',
  op: '约数写法',
  status: '状态',
  period: '期间',
  source: '来源',
  publisher: '发布单位',
  kind: '性质',
  direction: '优劣方向',
  decimals: '小数位',
  measures: '比较方式',
  scopes: '口径列表',
  unitWords: '同义单位',
  definition: '定义',
  definitionEn: '英文定义',
  standard: '标准',
  headline: '核心指标',
  validFrom: '启用日期',
  validTo: '停用日期',
  succeededBy: '并入何处',
  section: '章节',
  raw: '数字原文',
  note: '说明',
  flags: '标记',
}

/** 载入问题的说法。 */
const issuesZh = inChinese((level): IssueSentences => ({
  notJson: ({ line, column }) => `不是有效的 JSON，第 ${line} 行第 ${column} 列起读不下去。请重新导出或补全文件`,
  notThisFormat: ({ found }) => `不是 town-report/1 格式（format 是 ${found}）。请确认文件`,
  foreignContent: ({ kind }) => foreignZh[kind],
  listNotDocument: ({ count }) =>
    `最外层是一个列表（${count} 项），应是一份文档（{"format": "town-report/1", …}）。列表里若是几份文档，请每份存成一个文件`,
  notDocument: ({ value }) => `内容只是 ${value}，应是一份文档（{"format": "town-report/1", …}）。请重新导出`,
  wrappedDocument: ({ key }) => `文档包在 ${key} 里面了：请只把 ${key} 的内容存成文件`,
  wrongVersion: ({ found, expected: wanted }) => `格式版本是 ${found}，这里只读 ${wanted}`,
  tooBig: ({ bytes, limit }) => `文件至少 ${bytes} 字节，超过上限 ${limit} 字节。请按${level.parent}或按年拆分`,
  tooManyRows: ({ count, limit }) => `共 ${count} 条数据，超过上限 ${limit} 条。请拆分`,
  encodingAssumed: ({ encoding }) => `文件不是 UTF-8，按 ${encoding} 读取。如有乱码请另存为 UTF-8`,
  spellingUnified: ({ count, field, found, read }) =>
    `有 ${count} 处文字带多余空格、全角或看不见的符号，已按同一写法比较，如 ${field}：“${found}”→“${read}”`,
  prototypeKey: ({ key }) => `含有不允许的键 ${key}，未载入`,
  repeatedKey: ({ key }) => `键 ${key} 写了两次，分不清以哪个为准，未载入。请只留一个`,
  tooDeep: ({ limit }) => `嵌套超过 ${limit} 层，未载入`,
  notAnObject: ({ value }) => `应为一个对象，却是 ${value}`,
  missingField: ({ field, expected: kind, allowed }) => `缺少 ${field}，应为${expectedZh[kind](allowed)}`,
  wrongField: ({ field, expected: kind, allowed, value }) =>
    `${field} 应为${expectedZh[kind](allowed)}，却是“${value}”`,
  emptyField: ({ field, expected: kind, allowed }) => `${field} 为空，应为${expectedZh[kind](allowed)}`,
  codeIsNumber: ({ field, value }) => `${field} 写成了数字 ${value}，区划代码须加引号写成文字`,
  badDate: ({ field, value }) => `${field} 不是日期：${value}。应如 2022-12-31`,
  notFinite: ({ field }) => `${field} 不是有限的数`,
  periodReversed: ({ start, end }) => `期间起止颠倒：${start} 至 ${end}`,
  unknownOp: ({ value, allowed }) => `op 不认识：${value}。可用：${allowed}`,
  unknownStatus: ({ value, allowed }) => `status 不认识：${value}。可用：${allowed}`,
  noValue: ({ status }) =>
    `value 为空，${status === '' ? '也没有写 status' : `status 却是“${status}”`}。没有数字时须写 L、M、O 或 Q`,
  valueWithStatus: ({ value, status }) => `写了数字 ${value}，status 却是 ${status}（表示没有数字）`,
  negativeCount: ({ field, value, unit }) => `${field} 是负数：${value} ${unit}`,
  upperBelowValue: ({ upper, value }) => `上限 ${upper} 小于数值 ${value}`,
  lowerAboveValue: ({ lower, value }) => `下限 ${lower} 大于数值 ${value}`,
  partsIncomplete: ({ num }) => `有分子 ${num} 而没有分母，无法核对`,
  partsImpossible: ({ num, den }) => `分子分母 ${num}/${den} 不成立（分母为 0 或小于分子），请核对`,
  fractionOfCount: ({ indicator, value, unit }) => `${indicator} 按整数计，这里是 ${value} ${unit}：照原样保留，请核对`,
  rawTooLong: ({ length, limit }) => `数字原文 ${length} 字，只留前 ${limit} 字`,
  unsafeUrl: ({ value }) => `网址不是 http 或 https，已去掉：${value}`,
  unknownArea: ({ code }) => `区划 ${code} 不在 areas 中，未载入`,
  unknownSource: ({ source }) => `来源 ${source} 不在 sources 中，未载入`,
  unknownIndicator: ({ indicator, unit, rows }) =>
    `目录里没有指标 ${indicator}（${unit}），${rows} 行照样保留，按中性指标显示`,
  unitDiffers: ({ indicator, unit, expected: wanted }) =>
    `${indicator} 的单位是 ${wanted}，这里写 ${unit}：保留，但不与其他${level.area}比较`,
  rateOutside: ({ indicator, field, value }) => `${indicator} 的 ${field} 是 ${value}，超出 0–100`,
  rowsDisagree: ({ area, indicator, scope, start, end, value, other, differs }) =>
    `${area} 的 ${indicator}（${scopeZh(scope)}${start} 至 ${end}）写了${differs === '' ? '两个数' : `两次，不同在 ${differs}`}：${value} 与 ${other}。用前一个，请核对`,
  syntheticCode: ({ code, synthetic }) =>
    synthetic === 1
      ? `虚构数据的区划代码须以 99 开头，${code} 不是`
      : `${code} 以 99 开头，是虚构区划，文档却未注明 synthetic`,
  parentCycle: ({ codes }) => `区划互为上级：${codes}。最后一个按没有上级读取`,
  areasDiffer: ({ code, field, kept, other }) => `区划 ${code} 的 ${field} 有两种写法：${kept}、${other}。用前一种`,
  indicatorsDiffer: ({ id, field, kept, other }) => `指标 ${id} 的 ${field} 有两种写法：${kept}、${other}。用前一种`,
  duplicateSource: ({ id }) => `来源编号 ${id} 重复，后一个未载入`,
  documentReplaced: ({ id, revision, by, with: name, why, added, removed, changed }) =>
    `${replacedZh[why](`${id} 第 ${revision} 版`, by, name)}：新增 ${added}、删去 ${removed}、改动 ${changed} 行`,
  documentsDisagree: ({ area, indicator, scope, start, end, value, other, with: second, why }) =>
    `${area} 的 ${indicator}（${scopeZh(scope)}${start} 至 ${end}）：这里是 ${value}，${second} 是 ${other}。现用这里的，因为${precedenceZh[why]}。要改用另一个，请提高那一行的修订号（revision），或移除其中一份文件`,
  hashDiffers: ({ id, bytes, expectedBytes }) =>
    `${id} 与目录登记的不一致（${bytes} 字节，登记 ${expectedBytes} 字节）。若是有意替换，请更新目录`,
  catalogUrl: ({ id, value }) => `数据集 ${id} 的地址不在数据文件夹内，未采用：${value}`,
  catalogDuplicate: ({ id }) => `数据集 ${id} 登记了两次，用前一个`,
  catalogParent: ({ id, parent }) =>
    `数据集 ${id} 的上级“${parent}”不在目录中，或上下级互为上级、层级过深，按没有上级列出`,
  catalogTooLong: ({ found, limit }) => `目录列有 ${found} 个数据集，超过 ${limit} 个，多出的未列入`,
  catalogDefault: ({ value }) => `默认数据集“${value}”不在目录中，改用第一个`,
}))

const expectedEn: ExpectedWords = {
  text: () => 'text',
  id: () => 'an id (letters, digits, dots, hyphens)',
  number: () => 'a number',
  wholeNumber: () => 'a whole number',
  boolean: () => 'true or false',
  list: () => 'a list',
  object: () => 'an object',
  date: () => 'a date such as 2022-12-31',
  oneOf: (allowed) => `one of ${allowed}`,
  atLeast: (allowed) => `at least ${allowed}`,
  atMost: (allowed) => `at most ${allowed}`,
}

/** Why the first of two figures is used. */
const precedenceEn: PrecedenceWords = {
  revision: 'its revision is higher',
  ownPeriod: 'its source is the report for that very period, and the other looks back',
  published: 'its source was published first',
  issued: 'its document was issued first',
  sourceId: 'no date tells them apart and its source id comes first',
  place: 'both are from the same source, and only place and wording put them in order',
}

/** Which document took the place of another, and why. */
const replacedEn: ReplacementWords = {
  revision: (what, by, name) => `${what} was replaced by revision ${by} in ${name}`,
  issued: (what, _by, name) => `${what} was replaced by ${name}, issued later`,
  loaded: (what, _by, name) =>
    `${what} was replaced by the correction ${name}, loaded later; remove that to restore it`,
}

const tablesEn = 'Reading spreadsheets and documents will come with Import; for now, load a prepared JSON data file'

const foreignEn: ForeignWords = {
  empty: 'the file is empty (0 bytes, or blanks only). Copy or export it again',
  utf16: 'the file is UTF-16 (“Unicode” in Notepad); save it as UTF-8',
  xlsx: `this is an Excel workbook (xlsx), not JSON. ${tablesEn}`,
  xls: `this is an older Excel workbook (xls), not JSON. ${tablesEn}`,
  docx: `this is a Word document (docx), not JSON. ${tablesEn}`,
  doc: `this is an older Word or WPS document (doc, wps), not JSON. ${tablesEn}`,
  pptx: 'these are slides (pptx), not JSON. Load a JSON data file; decks are opened under Briefing',
  ppt: 'these are older slides (ppt), not JSON. Load a JSON data file',
  otherOffice: `this is an office document (WPS, OFD, ODF …), not JSON. ${tablesEn}`,
  pdf: `this is a PDF file, not JSON. ${tablesEn}`,
  rtf: `this is an RTF document, not JSON. ${tablesEn}`,
  image: 'this is a picture, not JSON. Numbers in pictures cannot be read; load a JSON data file',
  archive: 'this is a compressed file, not JSON. Unpack it first and load the JSON file inside',
  html: 'this is a web page, not JSON (perhaps a sign-in or error page was saved). Sign in and download the data file again',
  xml: 'this is an XML file, not JSON. Load a JSON data file',
  csv: `this is a table as text (CSV), not JSON. ${tablesEn}`,
  text: `this is text (txt), not JSON. ${tablesEn}`,
}

/** What the members of a document are called. */
const fieldsEn: Readonly<Record<string, string>> = {
  value: 'value',
  upper: 'upper bound',
  lower: 'lower bound',
  num: 'numerator',
  den: 'denominator',
  unit: 'unit',
  scope: 'scope',
  name: 'name',
  nameEn: 'English name',
  title: 'title',
  type: 'type',
  group: 'peer group',
  level: 'level',
  parent: 'parent area',
  code: 'code',
  id: 'id',
  op: 'approximate wording',
  status: 'status',
  period: 'period',
  source: 'source',
  publisher: 'publisher',
  kind: 'kind',
  direction: 'better side',
  decimals: 'decimals',
  measures: 'measures',
  scopes: 'scopes',
  unitWords: 'unit words',
  definition: 'definition',
  definitionEn: 'English definition',
  standard: 'standard',
  headline: 'headline indicator',
  validFrom: 'first day',
  validTo: 'last day',
  succeededBy: 'successor',
  section: 'section',
  raw: 'original wording',
  note: 'note',
  flags: 'flags',
}

/** What was odd about files. */
const issuesEn = inEnglish((level): IssueSentences => ({
  notJson: ({ line, column }) =>
    `not valid JSON from line ${line}, column ${column}. Export or complete the file again`,
  notThisFormat: ({ found }) => `not in the town-report/1 format (format is ${found}). Check the file`,
  foreignContent: ({ kind }) => foreignEn[kind],
  listNotDocument: ({ count }) =>
    `the file is a list of ${count} and should be one document ({"format": "town-report/1", …}). If it lists documents, save each as a file`,
  notDocument: ({ value }) =>
    `the content is only ${value} and should be a document ({"format": "town-report/1", …}). Export it again`,
  wrappedDocument: ({ key }) => `the document is inside ${key}: save only the contents of ${key} as the file`,
  wrongVersion: ({ found, expected: wanted }) => `format version ${found}; only ${wanted} is read here`,
  tooBig: ({ bytes, limit }) =>
    `at least ${bytes} bytes, over the limit of ${limit}. Split it by ${level.parent} or year`,
  tooManyRows: ({ count, limit }) => `${count} observations, over the limit of ${limit}. Split the file`,
  encodingAssumed: ({ encoding }) => `not UTF-8, read as ${encoding}. If characters look wrong, save it as UTF-8`,
  spellingUnified: ({ count, field, found, read }) =>
    `${count} ${count === 1 ? 'text has' : 'texts have'} stray spaces, full-width or invisible characters and ${count === 1 ? 'is' : 'are'} compared without them, such as ${field}: “${found}” → “${read}”`,
  prototypeKey: ({ key }) => `has the forbidden key ${key}; left out`,
  repeatedKey: ({ key }) => `has the key ${key} twice, so neither can be trusted; left out. Keep one`,
  tooDeep: ({ limit }) => `nested more than ${limit} levels deep; left out`,
  notAnObject: ({ value }) => `should be an object, but is ${value}`,
  missingField: ({ field, expected: kind, allowed }) =>
    `${field} is missing; it should be ${expectedEn[kind](allowed)}`,
  wrongField: ({ field, expected: kind, allowed, value }) =>
    `${field} should be ${expectedEn[kind](allowed)}, but is “${value}”`,
  emptyField: ({ field, expected: kind, allowed }) => `${field} is empty; it should be ${expectedEn[kind](allowed)}`,
  codeIsNumber: ({ field, value }) => `${field} is the number ${value}; codes must be text, in quotes`,
  badDate: ({ field, value }) => `${field} is not a date: ${value}. It should look like 2022-12-31`,
  notFinite: ({ field }) => `${field} is not a finite number`,
  periodReversed: ({ start, end }) => `the period runs backwards: ${start} to ${end}`,
  unknownOp: ({ value, allowed }) => `unknown op ${value}. Use one of ${allowed}`,
  unknownStatus: ({ value, allowed }) => `unknown status ${value}. Use one of ${allowed}`,
  noValue: ({ status }) =>
    `value is empty, and ${status === '' ? 'there is no status' : `status is “${status}”`}. Without a number it must be L, M, O or Q`,
  valueWithStatus: ({ value, status }) => `has the number ${value}, but status ${status} means there is none`,
  negativeCount: ({ field, value, unit }) => `${field} is negative: “${value} ${unit}”`,
  upperBelowValue: ({ upper, value }) => `upper end ${upper} is below the value ${value}`,
  lowerAboveValue: ({ lower, value }) => `lower end ${lower} is above the value ${value}`,
  partsIncomplete: ({ num }) => `numerator ${num} has no denominator and cannot be checked`,
  partsImpossible: ({ num, den }) =>
    `${num}/${den} is impossible: the denominator is 0 or smaller than the numerator. Please check`,
  fractionOfCount: ({ indicator, value, unit }) =>
    `${indicator} is a whole number, but here it is “${value} ${unit}”: kept as it is; please check`,
  rawTooLong: ({ length, limit }) => `original wording of ${length} characters; the first ${limit} are kept`,
  unsafeUrl: ({ value }) => `the address is not http or https and was ignored: ${value}`,
  unknownArea: ({ code }) => `area ${code} is not among the areas; left out`,
  unknownSource: ({ source }) => `source ${source} is not among the sources; left out`,
  unknownIndicator: ({ indicator, unit, rows }) =>
    `indicator ${indicator} (“${unit}”) is not in the catalogue; its ${rows} rows are kept and shown as neutral`,
  unitDiffers: ({ indicator, unit, expected: wanted }) =>
    `${indicator} is in ${unitWord(wanted)}, but here in ${unitWord(unit)}: kept, but not compared with other ${level.areas}`,
  rateOutside: ({ indicator, field, value }) => `${field} of ${indicator} is ${value}, outside 0–100`,
  rowsDisagree: ({ area, indicator, scope, start, end, value, other, differs }) =>
    `${indicator} of ${area} (${scopeEn(scope)}${start} to ${end}) is given twice${differs === '' ? '' : `, with a different ${differs}`}: “${value}” and “${other}”. The first is used; please check`,
  syntheticCode: ({ code, synthetic }) =>
    synthetic === 1
      ? `fictional data need codes starting with 99; ${code} does not`
      : `${code} starts with 99, a fictional area, but the document is not marked synthetic`,
  parentCycle: ({ codes }) => `areas are each other’s parents: ${codes}. The last is read as having no parent`,
  areasDiffer: ({ code, field, kept, other }) =>
    `${field} of area ${code} is given as “${kept}” and “${other}”; the first is used`,
  indicatorsDiffer: ({ id, field, kept, other }) =>
    `${field} of indicator ${id} is given as “${kept}” and “${other}”; the first is used`,
  duplicateSource: ({ id }) => `source id ${id} is used twice; the second is left out`,
  documentReplaced: ({ id, revision, by, with: name, why, added, removed, changed }) =>
    `${replacedEn[why](`revision ${revision} of ${id}`, by, name)}: ${added} rows added, ${removed} removed, ${changed} changed`,
  documentsDisagree: ({ area, indicator, scope, start, end, value, other, with: second, why }) =>
    `${indicator} of ${area} (${scopeEn(scope)}${start} to ${end}): “${value}” here, “${other}” in ${second}. The one here is used because ${precedenceEn[why]}. To use the other, raise the revision of its row, or remove one of the files`,
  hashDiffers: ({ id, bytes, expectedBytes }) =>
    `${id} is not the file described in the list (${bytes} bytes instead of ${expectedBytes}). If it was replaced on purpose, update the list`,
  catalogUrl: ({ id, value }) => `the address of data set ${id} is outside the data folder and is not used: ${value}`,
  catalogDuplicate: ({ id }) => `data set ${id} is listed twice; the first is used`,
  catalogParent: ({ id, parent }) =>
    `the parent “${parent}” of data set ${id} is not in the list, is below it, or is too far down; it is listed without one`,
  catalogTooLong: ({ found, limit }) => `the list has ${found} data sets, more than ${limit}; the rest are left out`,
  catalogDefault: ({ value }) => `the default data set “${value}” is not in the list; the first one is used`,
}))

/** One sentence for each code: what is wrong, and what to do where that is not plain. */
export type IssueSentences = { [C in LoadIssueCode]: (params: LoadIssueParams[C]) => string }

/** What a field should have held, in words; `allowed` is the closed list or the bound. */
export type ExpectedWords = Record<ExpectedKind, (allowed: string) => string>

/** Why one of two versions of a document counts. */
export type ReplacementWords = Record<
  LoadIssueParams['documentReplaced']['why'],
  (id: string, by: number, name: string) => string
>

/** Why one of two figures is current, as the end of a sentence. */
export type PrecedenceWords = Record<PrecedenceReason, string>

/** What a file is that is no JSON, and what to do with it. */
export type ForeignWords = Record<ForeignKind, string>

/** What is said of faulty data. */
export const issueMessages = featureMessages({ zh: issuesZh, en: issuesEn })

/** Why one of two figures is current; the end of a sentence. */
export const precedenceWords = featureMessages({ zh: () => precedenceZh, en: () => precedenceEn })

/** What members of a document are called by people who do not write documents. */
export const fieldWords = featureMessages({ zh: () => fieldsZh, en: () => fieldsEn })

const leftOutSentences = featureMessages({ zh: () => leftOutZh, en: () => leftOutEn })

/** How many other rows were left out for the same fault; the end of a sentence. */
export function leftOutText(leftOut: LeftOut, m: Messages): string {
  return leftOutSentences(m)(leftOut)
}

function scopeEn(scope: string): string {
  return scope === '' ? '' : `scope “${scope}”, `
}

/** Other rows that were left out for one and the same fault. */
function leftOutEn({ areas, sources, observations }: LeftOut): string {
  const parts = [
    areas > 0 ? `${areas} ${areas === 1 ? 'area' : 'areas'}` : '',
    sources > 0 ? `${sources} ${sources === 1 ? 'source' : 'sources'}` : '',
    observations > 0 ? `${observations} ${observations === 1 ? 'observation' : 'observations'}` : '',
  ]
  return `. Also left out for this reason: ${parts.filter(Boolean).join(', ')}`
}

function scopeZh(scope: string): string {
  return scope === '' ? '' : `口径“${scope}”，`
}

/** 因为同一处错误而未载入的其他行。 */
function leftOutZh({ areas, sources, observations }: LeftOut): string {
  const parts = [
    areas > 0 ? `${areas} 个区划` : '',
    sources > 0 ? `${sources} 份来源` : '',
    observations > 0 ? `${observations} 条数据` : '',
  ]
  return `。因此另有 ${parts.filter(Boolean).join('、')}未载入`
}
