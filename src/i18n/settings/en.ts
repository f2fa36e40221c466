import { inEnglish } from '../inEnglish.ts'
import type { settingsZh } from './zh.ts'

export const settingsEn = inEnglish((level): ReturnType<typeof settingsZh> => ({
  title: 'Peer groups, standards and watermark',
  button: 'Settings',
  standardButton: 'Standard',
  inEffect: (parts: string) => `Set on this computer: ${parts}`,
  groupCount: (count: number) =>
    count === 1 ? `the peer group of 1 ${level.area}` : `the peer groups of ${count} ${level.areas}`,
  standardCount: (count: number) => (count === 1 ? '1 standard' : `${count} standards`),
  open: 'Show',
  undoAll: 'Restore all from the document',
  undone: 'Everything follows the document again.',
  takeBack: 'Undo',
  dismiss: 'Dismiss',
  notKept: 'The browser does not allow saving: settings are lost when the page is closed.',
  standardHint: 'Standard of each indicator',
}))
