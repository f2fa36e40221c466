import { featureMessages } from './featureMessages.ts'
import { inEnglish } from './inEnglish.ts'
import { inChinese } from './inChinese.ts'

interface Option {
  option: string
  allowed: readonly string[]
}

/** 命令行用语。 */
const cliZh = inChinese(() => ({
  help: `用法：npm run reports -- 命令 文件…

  check 文件…            按格式检查，并列出数据质量发现
  merge 文件… [-o 输出]   合并为一个文档
  diff 甲 乙              乙与甲相比改了什么
  catalog 文件夹          为文件夹及其下各层的文档写 catalog.json；文件夹里的 rollup.json
                         是同一文件夹其他文档的上级，*.rollup.json 不列入
  bundle 文件… [-o data.js] 写成双击打开版所用的 data.js
  rollup 文件… [-o 输出]  一县文档汇总为一县一行；各县（市、省）的汇总再汇总为上级，须给 --area 和 --title
  read 文件… [--out 输出] 读报告（文本、网页、Word、WPS、OFD），列出候选数字；--accept 后写成文档，否则写候选
  eval 文件夹             按文件夹里的 expected.json 衡量读得对不对

  文件写 - 表示从管道读入，输出写 - 表示显示在屏幕上；相对路径从当前所在的文件夹算起。

  --json     输出 JSON，供程序读取
  --strict   check：有载入说明，或有严重、注意两级的发现时也返回 1
  -o --out 文件 写到哪里
  --id 名    merge、rollup：新文档的 id；catalog、bundle：首先打开的数据集
  --title 名 merge、rollup：新文档的标题；rollup 也用作该地区的名称
  --area 码  rollup：汇总到的地区的区划代码
  --county 码 read：各镇所属县的区划代码
  --accept 项 read：接受哪些候选：certain 确定的，all 全部；不写则一项也不接受
  --level 级 rollup：该地区的层级 county prefecture province country；不写则取下级的上一级
  --lang en  英文
  -h --help  本说明

返回值：0 没有问题；1 有问题，如有误的行未读入（diff：有不同）；2 没能完成，如命令写错、文件打不开、写不进去。`,
  unknownCommand: (command: string) => `没有“${command}”这个命令`,
  seeHelp: '用 --help 查看说明。',
  lineFaults: {
    unknownOption: ({ option }: Option) => `没有 ${option} 这个选项`,
    needsValue: ({ option, allowed }: Option) =>
      `${option} 后面要写内容${allowed.length === 0 ? '' : `：${allowed.join('、')}`}`,
    takesNoValue: ({ option }: Option) => `${option} 后面不写内容`,
    wrongValue: ({ option, allowed }: Option) => `${option} 只能写：${allowed.join('、')}`,
  },
  needsFiles: (command: string, least: number) => `${command} 至少要给 ${least} 个文件`,
  needsTwo: 'diff 要给两个文件：旧的在前，新的在后',
  needsFolder: 'catalog 要给一个能读取的文件夹',
  cannotRead: (path: string, why: string) => `${path}：打不开：${why}`,
  cannotWrite: (path: string, why: string) => `${path}：写不进去：${why}`,
  troubles: {
    missing: '没有这个文件，请核对路径',
    folder: '这是文件夹，不是文件',
    denied: '没有权限',
    full: '磁盘已满',
    other: '系统不允许，请换一个位置',
  },
  noFolder: '没有这个文件夹，请先建好',
  overInput: (path: string) => `${path} 正是读入的文件，不覆盖；请换一个名称`,
  unknownId: (id: string, ids: readonly string[]) => `没有 id 为“${id}”的文档；现有：${ids.join('、')}`,
  written: (path: string, bytes: number) => `已写入 ${path}（${bytes} 字节）`,
  fileRead: (path: string, kept: number, found: number) => `${path}：读入 ${found} 条中的 ${kept} 条`,
  fileRefused: (path: string) => `${path}：不能使用`,
  refusedRows: (path: string, rows: number) => `${path}：${rows} 处有误，有误的行未读入`,
  leftOut: (path: string) => `${path}：不是能打开的文档，未列入`,
  nothingToList: (folder: string) => `${folder}：没有可列入的文档`,
  sameId: (id: string) => `有两个文档的 id 都是“${id}”；请改其中一个，或先用 merge 合并`,
  mixed: '虚构数据与真实数据不能写进同一个文档',
  mixedLevels: '汇总文档和各镇的文档不能放在一起汇总；请先把各县分别汇总',
  unrelated: '各镇不属同一个县，不能汇总',
  badLevel: (level: string) => `--level 不能是“${level}”；须是高于下级的层级：county prefecture province country`,
  moreIssues: (count: number) => `  另有 ${count} 条，多由上面的引起`,
  needsArea: '看不出汇总到哪个地区；请给 --area 区划代码 和 --title 名称',
  sameArea: (code: string) => `区划代码 ${code} 出现了两次`,
  same: '没有不同',
  severities: { error: '错误', warning: '载入说明' },
  refusedFigures: (state: string, count: number) => `${state}：${count} 项`,
  findings: (count: number) => `数据质量发现 ${count} 项`,
  findingSeverities: { serious: '严重', notable: '注意', minor: '提示' },
}))

const cliEn = inEnglish((): ReturnType<typeof cliZh> => ({
  help: `Usage: npm run reports -- COMMAND FILE…

  check FILE…               check against the format and list findings
  merge FILE… [-o OUT]      several documents as one
  diff A B                  what B changes compared with A
  catalog DIR               write catalog.json for the documents of a folder and of those in it; rollup.json of a
                            folder is the parent of its other documents, *.rollup.json is left out
  bundle FILE… [-o data.js] write the data.js of the build that opens by double-click
  rollup FILE… [-o OUT]     a county as one row; roll-ups of several areas as the area above, with --area and --title
  read FILE… [--out OUT]    read reports (text, web pages, Word, WPS, OFD) and propose figures; with --accept write a document
  eval DIR                  measure the reading against the labels in DIR/expected.json

  - as a FILE reads from the pipe, as OUT writes to the screen; paths start from the current folder.

  --json     JSON, for programs
  --strict   check: loading notes and serious or notable findings give 1 too
  -o --out FILE  where to write
  --id ID    merge, rollup: id of the new document; catalog, bundle: the data set that opens first
  --title T  merge, rollup: title of the new document; rollup: also the name of the area
  --area C   rollup: division code of the area rolled up to
  --county C read: division code of the county the towns lie in
  --accept W read: which proposals to accept, certain or all; none without it
  --level L  rollup: its level, county prefecture province country; without it the one above the children's
  --lang en  English
  -h --help  this help

Exit code: 0 no problems; 1 problems such as rows left out (diff: differences); 2 not completed: a mistyped
command, a file that cannot be opened or written.`,
  unknownCommand: (command) => `there is no command “${command}”`,
  seeHelp: 'Use --help to list commands and options.',
  lineFaults: {
    unknownOption: ({ option }) => `there is no option ${option}`,
    needsValue: ({ option, allowed }) =>
      `${option} needs a value${allowed.length === 0 ? '' : `: ${allowed.join(', ')}`}`,
    takesNoValue: ({ option }) => `${option} takes no value`,
    wrongValue: ({ option, allowed }) => `${option} is one of ${allowed.join(', ')}`,
  },
  needsFiles: (command, least) => `${command} takes at least ${least} file${least === 1 ? '' : 's'}`,
  needsTwo: 'diff takes two files: the older first',
  needsFolder: 'catalog takes one folder that can be read',
  cannotRead: (path, why) => `${path}: cannot be opened: ${why}`,
  cannotWrite: (path, why) => `${path}: cannot be written: ${why}`,
  troubles: {
    missing: 'there is no such file; check the path',
    folder: 'it is a folder, not a file',
    denied: 'no permission',
    full: 'the disk is full',
    other: 'the system does not allow it; choose another place',
  },
  noFolder: 'there is no such folder; create it first',
  overInput: (path) => `${path} is one of the files that were read and is not overwritten; choose another name`,
  unknownId: (id, ids) => `no document has the id “${id}”; there are: ${ids.join(', ')}`,
  written: (path, bytes) => `wrote ${path} (${bytes} bytes)`,
  fileRead: (path, kept, found) => `${path}: ${kept} of ${found} rows read`,
  fileRefused: (path) => `${path}: cannot be used`,
  refusedRows: (path, rows) => `${path}: ${rows} faults; faulty rows were left out`,
  leftOut: (path) => `${path}: not a document that can be opened, left out`,
  nothingToList: (folder) => `${folder}: no document to list`,
  sameId: (id) => `two documents have the id “${id}”; change one, or merge them first`,
  mixed: 'fictional and real data cannot be written into one document',
  mixedLevels: 'roll-ups and documents of towns cannot be rolled up together; roll up each county first',
  unrelated: 'the towns do not belong to one county and cannot be rolled up',
  badLevel: (level) =>
    `--level cannot be “${level}”: a level above what is rolled up, of county prefecture province country`,
  moreIssues: (count) => `  and ${count} more, mostly caused by those above`,
  needsArea: 'the area to roll up to is not clear; give --area CODE and --title NAME',
  sameArea: (code) => `the division code ${code} appears twice`,
  same: 'no difference',
  severities: { error: 'error', warning: 'loading note' },
  refusedFigures: (state, count) => `${state}: ${count}`,
  findings: (count) => `${count} findings`,
  findingSeverities: { serious: 'serious', notable: 'notable', minor: 'minor' },
}))

/** The sentences of the terminal. */
export const cliMessages = featureMessages({ zh: cliZh, en: cliEn })
