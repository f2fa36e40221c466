import { inEnglish } from '../inEnglish.ts'
import { settingsEn } from './en.ts'
import type { settingsDialogZh } from './settingsDialogZh.ts'

export const settingsDialogEn = inEnglish((level, areaLevel): ReturnType<typeof settingsDialogZh> => ({
  ...settingsEn(areaLevel),
  intro:
    'Saved on this computer for this data set. They affect ranks, groups, reference lines and the watermark; figures are not changed.',
  close: 'Close',
  tabs: { groups: 'Peer groups', standards: 'Standards', watermark: 'Watermark', keys: 'Keys' },
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
