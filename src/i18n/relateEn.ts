import type { relateZh } from './relateZh.ts'

export const relateEn: typeof relateZh = {
  title: 'Relate',
}
