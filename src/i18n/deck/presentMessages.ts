import { featureMessages } from '../featureMessages.ts'
import { inEnglish } from '../inEnglish.ts'
import { inChinese } from '../inChinese.ts'

/** 放映的用语。幻灯片论“张”，一张之内分“页”。 */
const presentZh = inChinese((level) => ({
  present: '放映',
  presenter: '演讲者视图',
  preparing: (done: number, all: number) => `准备中 ${done}/${all}`,
  /** 报给读屏软件。 */
  nowAt: (slide: number, slides: number, title: string) => `第 ${slide} 张，共 ${slides} 张：${title}`,
  page: (page: number, pages: number) => `本张第 ${page} 页，共 ${pages} 页`,
  black: '黑屏',
  white: '白屏',
  typed: (digits: string) => `转到第 ${digits} 张，按 Enter`,
  noSlides: '这份汇报稿还没有页面。按 Esc 回到编排。',
  notices: {
    noSuchSlide: '没有这一张',
    noEvidence: '本页没有可查出处的数',
    refused: '未全屏，已铺满窗口。按 F5 全屏，不行请按 F11。',
    lostFullScreen: '已退出全屏。按 F5 恢复。',
    popupBlocked: '浏览器拦截了新窗口。请允许本站弹出窗口，再按 S。',
    noChannel: '此浏览器不支持两个窗口同步，演讲者视图要自己翻页。',
  },
  overview: '全部页面',
  keysTitle: '放映按键',
  close: '关闭',
  keys: [
    ['→ 空格 PageDown', '下一页'],
    ['← Shift+空格 PageUp', '上一页'],
    ['Home End', '第一张、最后一张'],
    ['数字 Enter', '转到某一张'],
    ['↑ ↓', `逐${level.area}指示`],
    ['E', '所指数的出处，未指则为第一个'],
    ['T', '图与表切换'],
    ['D', '深色（LED 屏）与浅色切换'],
    ['G', '全部页面'],
    ['B .', '黑屏，再按或翻页恢复'],
    ['W', '白屏，再按或翻页恢复'],
    ['S', '打开演讲者视图'],
    ['F5', '全屏'],
    ['Esc', '关闭已打开的，再按结束放映'],
    ['?', '打开或关闭本说明'],
  ] as readonly (readonly [string, string])[],
  controls: {
    title: '放映操作',
    back: '上一页',
    next: '下一页',
    evidence: '出处',
    overview: '全部页面',
    keys: '按键说明',
    fullScreen: '全屏',
    presenter: '演讲者视图',
    leave: '结束放映',
  },
  /** 演讲者视图。 */
  speaker: {
    current: '当前',
    next: '下一页',
    end: '已是最后一页',
    notes: '备注',
    noNotes: '这一张没有备注',
    clock: '时间',
    elapsed: '已用',
    pause: '暂停',
    resume: '继续',
    reset: '重新计时',
    slideOf: (slide: number, slides: number) => `第 ${slide} 张，共 ${slides} 张`,
    inStep: '与放映窗口同步',
    alone: '放映窗口没有打开',
    closed: '放映窗口已关闭',
    openPresentation: '打开放映窗口',
    goOn: '继续编排',
    isDark: (screen: string) => `放映窗口：${screen}`,
  },
}))

const presentEn = inEnglish((level): ReturnType<typeof presentZh> => ({
  present: 'Present',
  presenter: 'Presenter view',
  preparing: (done, all) => `Preparing ${done}/${all}`,
  nowAt: (slide, slides, title) => `Slide ${slide} of ${slides}: ${title}`,
  page: (page, pages) => `Page ${page} of ${pages} of this slide`,
  black: 'Black screen',
  white: 'White screen',
  typed: (digits) => `Go to slide ${digits}: press Enter`,
  noSlides: 'This deck has no slides yet. Press Esc to return to editing.',
  notices: {
    noSuchSlide: 'There is no such slide',
    noEvidence: 'No number on this page has evidence',
    refused: 'Not full screen, but filling the window. Press F5 for full screen, or F11 if that fails.',
    lostFullScreen: 'Full screen ended. Press F5 to restore it.',
    popupBlocked: 'The browser blocked the new window. Allow pop-ups for this site, then press S.',
    noChannel: 'This browser cannot synchronise two windows; turn pages in the presenter view by hand.',
  },
  overview: 'All slides',
  keysTitle: 'Presentation keys',
  close: 'Close',
  keys: [
    ['→ Space PageDown', 'next page'],
    ['← Shift+Space PageUp', 'previous page'],
    ['Home End', 'first slide, last slide'],
    ['Digits Enter', 'go to a slide'],
    ['↑ ↓', `highlight one ${level.area} after another`],
    ['E', 'evidence for the highlighted number, or the first'],
    ['T', 'chart or table'],
    ['D', 'dark (LED walls) or light'],
    ['G', 'all slides'],
    ['B .', 'black screen; again or a page key ends it'],
    ['W', 'white screen; again or a page key ends it'],
    ['S', 'open the presenter view'],
    ['F5', 'full screen'],
    ['Esc', 'close what is open, then end the presentation'],
    ['?', 'open or close this list'],
  ],
  controls: {
    title: 'Presentation controls',
    back: 'Previous page',
    next: 'Next page',
    evidence: 'Evidence',
    overview: 'All slides',
    keys: 'Keys',
    fullScreen: 'Full screen',
    presenter: 'Presenter view',
    leave: 'End presentation',
  },
  speaker: {
    current: 'Now',
    next: 'Next',
    end: 'This is the last page',
    notes: 'Notes',
    noNotes: 'No notes for this slide',
    clock: 'Time',
    elapsed: 'Elapsed',
    pause: 'Pause',
    resume: 'Resume',
    reset: 'Restart',
    slideOf: (slide, slides) => `Slide ${slide} of ${slides}`,
    inStep: 'In sync with the presentation',
    alone: 'The presentation window is not open',
    closed: 'The presentation window was closed',
    openPresentation: 'Open presentation window',
    goOn: 'Back to editing',
    isDark: (screen) => `Presentation window: ${screen}`,
  },
}))

/** The sentences of a presentation. */
export const presentMessages = featureMessages({ zh: presentZh, en: presentEn })

/** 9:05 of the day, on a clock of 24 hours. */
export function clockText(time: number): string {
  const date = new Date(time)
  return `${date.getHours()}:${twoDigits(date.getMinutes())}`
}

/** 0:07, 12:30, 1:02:05. Whole seconds that have passed. */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = twoDigits(seconds % 60)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
