import type { findingsZh } from './findingsZh.ts'

export const findingsEn: typeof findingsZh = {
  title: 'Data quality',
}
