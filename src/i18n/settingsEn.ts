import type { settingsZh } from './settingsZh.ts'

export const settingsEn: typeof settingsZh = {
  title: 'Peer groups and standards',
}
