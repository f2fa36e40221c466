import { inEnglish } from './inEnglish.ts'
import type { helpZh } from './helpZh.ts'

/** Words of the list of keys. */
export const helpEn = inEnglish((level): ReturnType<typeof helpZh> => ({
  title: 'Keys',
  close: 'Close',
  mayBeOff: 'Single-character keys can be switched off in Settings, under Keys.',
  areOff: 'Single-character keys are switched off in Settings, under Keys; arrow keys, Enter, Esc and F5 still work.',
  keys: [
    ['?', 'Open or close this list'],
    ['1 – 7', `Overview / Compare / Trend / ${level.Area} / Relate / Data / Briefing`],
    ['[ ]', `${level.Area}: previous or next ${level.area}; wraps around`],
    ['/', `Find ${level.areas}, indicators, views`],
    ['P', 'Add this view to the deck'],
    ['F5', 'Present the deck'],
    ['T', 'Chart or table'],
    ['S', 'Sort by value or in official order'],
    ['R', 'Show or hide ranks'],
    ['← →', 'Previous year, next year'],
    ['↑ ↓', `From ${level.area} to ${level.area} in the chart (press Tab to reach the chart)`],
    ['Enter', 'Open a menu, open the evidence'],
    ['Esc', 'Close a menu, the evidence, this list'],
    ['L', 'Switch language'],
  ],
}))
