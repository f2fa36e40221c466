import { inEnglish } from './inEnglish.ts'
import { settingsEn } from './settingsEn.ts'
import type { settingsDialogZh } from './settingsDialogZh.ts'

export const settingsDialogEn = inEnglish((level, areaLevel): ReturnType<typeof settingsDialogZh> => ({
  ...settingsEn(areaLevel),
  intro:
    'Kept on this machine for this data set. Ranks, groups, reference lines and watermark follow; no figure is changed.',
  close: 'Close',
  tabs: { groups: 'Peer groups', standards: 'Standards', watermark: 'Watermark', keys: 'Keys' },
  end: '.',
  nothing: 'Nothing is set on this machine: all as the document says.',
  export: 'Export the document with these settings',
  exported: (file: string) =>
    `Exported ${file}. Opened elsewhere, it shows these settings. The document keeps the words of the reports; personal data are not masked.`,
  exportFailed:
    'No file was saved, perhaps for want of memory. The settings are as they were; close other pages and try again.',
  notExported: 'Invented and real data cannot be kept in one document. Remove one of them first.',

  groups: {
    caption: `Peer group of each ${level.area}`,
    lead: 'Ranks and tints hold inside a peer group.',
    summary: (group: string, count: number) => `${group}: ${count}`,
    alone: (group: string) => `“${group}” has one ${level.area}, which leaves nothing to compare.`,
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
    lead: 'Pale slanted words over every screen, slide, printed page and saved picture; in the page header of XLSX, among the facts of CSV.',
    isOn: 'Show a watermark',
    text: 'Text of the watermark',
    hint: (limit) =>
      `At most ${limit} characters, for instance the name of the office. A briefing shows the watermark as it is set when it is shown, not when it was pinned.`,
  },

  keys: {
    isOn: 'Keys that are a single letter, digit or sign act',
    hint: 'T, S, 1, /, ?, [ and the like. Switch them off when you dictate or touch keys by mistake; this holds for every data set and for talks. Arrows, space, Enter, Esc and F5 still work.',
  },

  standards: {
    caption: 'Standard of each indicator',
    lead: 'A standard is the reference line in the comparison; say where it is laid down.',
    neutral:
      'Neutral indicators: more is neither better nor worse. A standard only tells who meets it, without colour or rank.',
    indicator: 'Indicator',
    standard: 'Standard',
    origin: 'Laid down in',
    actions: 'Actions',
    none: 'none',
    local: 'Set on this machine',
    documented: 'In the document',
    default: `A default; each ${level.parent} may set its own`,
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
      sourceMissing: 'Say where it is laid down.',
    },
  },
}))
