import { featureMessages } from '../featureMessages.ts'
import { inEnglish } from '../inEnglish.ts'
import { inChinese } from '../inChinese.ts'

/** 单张图表另存的用语。 */
const saveZh = inChinese(() => ({
  kinds: {
    png: 'PNG 图片',
    copy: '复制图片',
    svg: 'SVG 矢量图',
    xlsx: 'XLSX 表格',
    csv: 'CSV 表格',
    xlsxExact: '精确值 XLSX',
    csvExact: '精确值 CSV',
  },
  hints: {
    png: '2 倍清晰度',
    copy: '可直接粘贴到文档',
    svg: '放大不失真',
    xlsx: '含口径与说明',
    csv: '通用格式',
    exact: '舍入前的数另列一栏',
  },
  /** 浏览器只在安全连接或本机上让网页写入剪贴板。 */
  noClipboard: '当前连接不能复制，改存为 PNG',
  busy: '正在生成…',
  saved: (ending: string) => `已存为 ${ending} 文件`,
  copied: '图片已复制',
  failed: '未能生成，请重试',
  copyFailed: '浏览器不允许复制，请存为 PNG',
  fileName: (app: string, title: string, date: string) => `${app}_${title}_${date}`,
  exactColumn: (head: string) => `${head}：精确值`,
  lowerColumn: (head: string) => `${head}：下限`,
  upperColumn: (head: string) => `${head}：上限`,
  takeaway: '要点',
  watermark: '水印',
  key: '图例',
  cells: '没有数字的写明状态，不留空、不写 0；约数和区间按文字写出。',
  apostrophes:
    '会被表格软件当作公式（以 =、+、-、@、制表符、回车、换行开头，含全角）或改成日期、科学计数、去掉前导 0 的文字（如 1-2、00123、12 位以上代码），前面加一个半角单引号，读回时去掉即为原文；数字不加。',
}))

const saveEn = inEnglish((): ReturnType<typeof saveZh> => ({
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
  lowerColumn: (head) => `${head}: lower end`,
  upperColumn: (head) => `${head}: upper end`,
  takeaway: 'Takeaway',
  watermark: 'Watermark',
  key: 'Key',
  cells:
    'Where there is no number, the cell names the state; it is never empty and never 0. Approximate numbers and ranges are written as text.',
  apostrophes:
    'Text that a spreadsheet would run as a formula (begins with =, +, -, @, a tab or a line break, also full-width) or would turn into a date or another number (1-2, 00123, codes of twelve digits and more) gets an apostrophe before it, to be taken off when read back; numbers get none.',
}))

/** The sentences of pictures and files of one view. */
export const saveMessages = featureMessages({ zh: saveZh, en: saveEn })
