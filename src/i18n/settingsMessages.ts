import { featureMessages } from './featureMessages.ts'
import { inEnglish } from './inEnglish.ts'
import { inChinese } from './inChinese.ts'

/** 设置窗口的用语。 */
const settingsDialogZh = inChinese((level) => ({
  intro: '只保存在本机，只影响这个数据集的名次、分组、对照线和水印，不改动任何数字。',
  close: '关闭',
  tabs: { groups: '同类组', standards: '标准', watermark: '水印', appearance: '外观', keys: '按键' },
  end: '。',
  nothing: '没有本机设置，全部按文档所定。',
  export: '导出含设置的文档',
  exported: (file: string) => `已导出 ${file}，其他机器打开即是这些设置。文档保留报告原文，个人信息不遮盖。`,
  exportFailed: '文件没有存出，可能是内存不足。设置不受影响，请关闭其他页面再试一次。',
  notExported: '演示数据与真实数据不能存成一个文档，请先移除其中一种。',

  groups: {
    caption: `各${level.area}的同类组`,
    lead: '名次和颜色只在同类组内比较。',
    summary: (group: string, count: number) => `${group} ${count} 个`,
    alone: (group: string) => `“${group}”只有 1 个${level.area}，组内无从比较。`,
    none: '未分组',
    town: level.area,
    code: '代码',
    group: '同类组',
    documented: '文档所定',
    groupOf: (town: string) => `${town}的同类组`,
    pick: (town: string) => `选中${town}`,
    pickAll: `选中全部${level.area}`,
    picked: (count: number) => `已选 ${count} 个${level.area}`,
    pickHint: `勾选几个${level.area}，可一并设置。`,
    setTo: '设为',
    choose: '选择同类组',
    set: '设置',
    reset: '恢复',
    resetPicked: '恢复文档所定',
    create: '新建同类组…',
    newName: '新同类组的名称',
    confirm: '确定',
    cancel: '取消',
  },

  watermark: {
    lead: '淡色斜排的文字，盖在每个画面、每页幻灯片、打印页和导出的图片上；XLSX 写在页眉，CSV 写在落款。',
    isOn: '加水印',
    text: '水印文字',
    hint: (limit: number) =>
      `最多 ${limit} 个字，例如“××${level.parent}依法治${level.parent}办 内部”。汇报稿用放映时的水印，不随页面冻结。`,
  },

  appearance: {
    page: '界面',
    presentation: '放映',
    choices: { system: '跟随系统', light: '浅色', dark: '深色' },
    hint: '对所有数据集都有效。放映不跟随系统，LED 屏可选深色，放映中按 D 切换。打印、图片和 PPTX 总是浅色。',
  },

  keys: {
    isOn: '单个字母、数字、符号的键起作用',
    hint: '如 T、S、1、/、?、[。语音输入或容易误碰时可以关闭，对所有数据集和放映都有效；方向键、空格、Enter、Esc、F5 照常。',
  },

  standards: {
    caption: '各项指标的标准',
    lead: '标准是比较图上的对照线，依据文件填写。',
    neutral: '以下为中性指标，数量多少不分优劣：设了标准也只说是否达标，不着色、不排名。',
    indicator: '指标',
    standard: '标准',
    origin: '依据',
    actions: '操作',
    none: '未设',
    local: '本机设置',
    documented: '文档所定',
    default: `默认值，可由各${level.parent}另定`,
    originOf: (origin: string, source: string) => `${origin}：${source}`,
    edit: '修改',
    add: '设标准',
    editOf: (indicator: string) => `设置“${indicator}”的标准`,
    reset: '恢复',
    ownSource: `本${level.parent}自定`,
    was: (standard: string, origin: string) => `原为：${standard}（${origin}）`,
    wasNone: '原为：未设标准',
    op: '界限',
    ops: { ge: '至少', le: '至多' },
    value: '数值',
    measure: '比较方式',
    source: '依据',
    sourceHint: `文件名和文号，如无，写“本${level.parent}自定”。`,
    save: '保存',
    remove: '不设标准',
    cancel: '取消',
    faults: {
      valueMissing: '请填写数值。',
      notNumber: '请填写数字，如 1 或 0.5。',
      negative: '标准不能为负数。',
      above100: '比率的标准不能超过 100%。',
      sourceMissing: '请写明依据。',
    },
  },
}))

const settingsDialogEn = inEnglish((level): ReturnType<typeof settingsDialogZh> => ({
  intro:
    'Saved on this computer for this data set. They affect ranks, groups, reference lines and the watermark; figures are not changed.',
  close: 'Close',
  tabs: {
    groups: 'Peer groups',
    standards: 'Standards',
    watermark: 'Watermark',
    appearance: 'Appearance',
    keys: 'Keys',
  },
  end: '.',
  nothing: 'No settings on this computer: everything follows the document.',
  export: 'Export the document with these settings',
  exported: (file: string) =>
    `Exported ${file}. It carries these settings wherever it is opened. The document contains original wording; personal data are not masked.`,
  exportFailed:
    'No file was saved, perhaps for lack of memory. The settings are unchanged; close other pages and try again.',
  notExported: 'Fictional and real data cannot be saved in one document. Remove one of them first.',

  groups: {
    caption: `Peer group of each ${level.area}`,
    lead: 'Ranks and colours apply within a peer group.',
    summary: (group: string, count: number) => `${group}: ${count}`,
    alone: (group: string) => `“${group}” has only one ${level.area}, so there is nothing to compare.`,
    none: 'No group',
    town: level.Area,
    code: 'Code',
    group: 'Peer group',
    documented: 'In the document',
    groupOf: (town: string) => `Peer group of ${town}`,
    pick: (town: string) => `Select ${town}`,
    pickAll: `Select all ${level.areas}`,
    picked: (count: number) => (count === 1 ? `1 ${level.area} selected` : `${count} ${level.areas} selected`),
    pickHint: `Select several ${level.areas} to set them at once.`,
    setTo: 'Set to',
    choose: 'Choose a group',
    set: 'Set',
    reset: 'Restore',
    resetPicked: 'Restore from the document',
    create: 'New group…',
    newName: 'Name of the new group',
    confirm: 'OK',
    cancel: 'Cancel',
  },

  watermark: {
    lead: 'Pale slanted text over every screen, slide, printed page and saved picture; also in the page header of XLSX files and the notes of CSV files.',
    isOn: 'Show a watermark',
    text: 'Text of the watermark',
    hint: (limit) =>
      `At most ${limit} characters, for example the name of the office. A presentation uses the watermark set at the time, not the one set when a slide was added.`,
  },

  appearance: {
    page: 'Pages',
    presentation: 'Presentations',
    choices: { system: 'As the system', light: 'Light', dark: 'Dark' },
    hint: 'For every data set. Presentations do not follow the system: choose dark for LED walls, or press D while presenting. Print, pictures and PPTX are always light.',
  },

  keys: {
    isOn: 'Use single-character keys',
    hint: 'T, S, 1, /, ?, [ and the like. Switch them off if you dictate or press keys by mistake; this applies to every data set and to presentations. Arrow keys, Space, Enter, Esc and F5 still work.',
  },

  standards: {
    caption: 'Standard of each indicator',
    lead: 'A standard is the reference line in a comparison; state where it is laid down.',
    neutral:
      'Neutral indicators: more is neither better nor worse. A standard only shows who meets it, without colour or rank.',
    indicator: 'Indicator',
    standard: 'Standard',
    origin: 'Laid down in',
    actions: 'Actions',
    none: 'none',
    local: 'Set on this computer',
    documented: 'In the document',
    default: `Default; each ${level.parent} may set its own`,
    originOf: (origin: string, source: string) => `${origin}: ${source}`,
    edit: 'Change',
    add: 'Set',
    editOf: (indicator: string) => `Set the standard of ${indicator}`,
    reset: 'Restore',
    ownSource: `Set by the ${level.parent}`,
    was: (standard: string, origin: string) => `Before: ${standard} (${origin})`,
    wasNone: 'Before: no standard',
    op: 'Bound',
    ops: { ge: 'at least', le: 'at most' },
    value: 'Value',
    measure: 'Compared by',
    source: 'Laid down in',
    sourceHint: `Title and number of the document, or “Set by the ${level.parent}”.`,
    save: 'Save',
    remove: 'No standard',
    cancel: 'Cancel',
    faults: {
      valueMissing: 'Enter a value.',
      notNumber: 'Enter a number, such as 1 or 0.5.',
      negative: 'A standard cannot be negative.',
      above100: 'The standard of a rate cannot exceed 100%.',
      sourceMissing: 'State where it is laid down.',
    },
  },
}))

/** The sentences of the settings dialog. */
export const settingsMessages = featureMessages({ zh: settingsDialogZh, en: settingsDialogEn })
