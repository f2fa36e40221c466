import { featureMessages } from './featureMessages.ts'
import { inEnglish } from './inEnglish.ts'
import { inChinese } from './inChinese.ts'

/** 离线、换版时的用语。 */
const hostingZh = inChinese(() => ({
  updateTitle: '有新版本。',
  updateNow: '立即更新',
  updateLater: '稍后',
  updateHint: '更新会重新打开本页；汇报稿、设置和本机文件不受影响。',
  noAnswer: '连不上服务器，',
  pageInstead: '服务器给的是网页，不是数据（登录页？），',
  kept: '显示的是本机保存的最近一份数据。',
  keptSince: (when: string) => `显示的是本机在 ${when} 保存的最近一份数据。`,
  askAgain: '再试一次',
  newerTitle: '数据已更新',
  newer: (figures: number) =>
    figures === 0 ? '服务器上的数据已更新，数值没有变化。' : `服务器上的数据已更新：${figures} 个数值有变。`,
  newerHint: '载入前，这里的数字不变。',
  showChanges: '查看变化',
  hideChanges: '收起变化',
  takeNewer: '载入新数据',
  gone: '服务器上已没有这份数据。这里仍是已载入的内容，重新打开本页后将看不到。',
  understood: '知道了',
}))

/** Words for working offline and for newer versions. */
const hostingEn = inEnglish((): ReturnType<typeof hostingZh> => ({
  updateTitle: 'A newer version is ready.',
  updateNow: 'Update now',
  updateLater: 'Later',
  updateHint: 'Updating reloads this page; briefings, settings and local files are kept.',
  noAnswer: 'The server does not respond. ',
  pageInstead: 'The server sent a web page instead of the data (a sign-in page?). ',
  kept: 'Showing the last copy saved on this computer.',
  keptSince: (when: string) => `Showing the copy saved on this computer on ${when}.`,
  askAgain: 'Try again',
  newerTitle: 'Data updated',
  newer: (figures) =>
    figures === 0
      ? 'The data on the server were updated; no figures changed.'
      : `The data on the server were updated: ${figures} ${figures === 1 ? 'figure' : 'figures'} changed.`,
  newerHint: 'The figures here do not change until you load the new data.',
  showChanges: 'Show changes',
  hideChanges: 'Hide changes',
  takeNewer: 'Load the new data',
  gone: 'The server no longer has these data. What was loaded is still shown, but will be gone when you reopen this page.',
  understood: 'Dismiss',
}))

/** The sentences about offline copies and newer versions. */
export const hostingMessages = featureMessages({ zh: hostingZh, en: hostingEn })
