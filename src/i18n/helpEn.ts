import { inEnglish } from './inEnglish.ts'
import type { helpZh } from './helpZh.ts'

/** Words of the list of keys. */
export const helpEn = inEnglish((level): ReturnType<typeof helpZh> => ({
  title: 'Keys',
  close: 'Close',
  mayBeOff: 'Keys that are a single letter, digit or sign can be switched off in Settings, under Keys.',
  areOff:
    'Keys that are a single letter, digit or sign are switched off in Settings, under Keys; arrows, Enter, Esc and F5 work.',
  keys: [
    ['?', 'Open or close this list'],
    ['1 – 7', `Overview / Compare / Trend / ${level.Area} / Relate / Data / Briefing`],
    ['[ ]', `${level.Area}: previous, next ${level.area}, round the ends`],
    ['/', `Find ${level.areas}, indicators, views`],
    ['P', 'Add this view to the deck'],
    ['F5', 'Present the deck'],
    ['T', 'Chart or table'],
    ['S', 'Sort by value or in official order'],
    ['R', 'Show or hide ranks'],
    ['← →', 'Year before, year after'],
    ['↑ ↓', `From ${level.area} to ${level.area} on the chart (Tab to the chart first)`],
    ['Enter', 'Open a menu, open the evidence'],
    ['Esc', 'Close a menu, the evidence, this list'],
    ['L', 'Switch language'],
  ],
}))
