import { inEnglish } from './inEnglish.ts'
import type { settingsZh } from './settingsZh.ts'

export const settingsEn = inEnglish((level): ReturnType<typeof settingsZh> => ({
  title: 'Peer groups, standards and watermark',
  button: 'Settings',
  standardButton: 'Standard',
  inEffect: (parts: string) => `Set on this machine: ${parts}`,
  groupCount: (count: number) =>
    count === 1 ? `the peer group of 1 ${level.area}` : `the peer groups of ${count} ${level.areas}`,
  standardCount: (count: number) => (count === 1 ? '1 standard' : `${count} standards`),
  open: 'Show',
  undoAll: 'Restore all from the document',
  undone: 'All is as the document says again.',
  takeBack: 'Undo',
  dismiss: 'Dismiss',
  notKept: 'This browser does not keep them: they end with this page.',
  standardHint: 'Standard of each indicator',
}))
