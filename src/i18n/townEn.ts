import type { townZh } from './townZh.ts'

export const townEn: typeof townZh = {
  title: 'Town profile',
}
