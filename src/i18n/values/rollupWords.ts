import type { RollupPart } from '../../domain/rollup/rollupId.ts'

/** An indicator's words in both languages, as a document carries them. */
export interface RollupWords {
  name: string
  nameEn: string
  definition: string
  definitionEn: string
}

const PARTS: Record<RollupPart, (name: string, nameEn: string) => RollupWords> = {
  sum: (name, nameEn) => ({
    name: `${name}（各镇合计）`,
    nameEn: `${nameEn}, sum of towns`,
    definition: '各镇全年数字之和，同一口径。有镇未给出数字的，合计为下限，写作“以上”。',
    definitionEn: 'Sum of the towns’ full-year figures in one scope. A lower bound where a town gave no number.',
  }),
  median: (name, nameEn) => ({
    name: `${name}（各镇中位数）`,
    nameEn: `${nameEn}, median of towns`,
    definition: '可比各镇全年数字的中位数，同一口径，至少 3 个镇。',
    definitionEn: 'Median of the compared towns’ full-year figures in one scope; at least three towns.',
  }),
  pooled: (name, nameEn) => ({
    name: `${name}（各镇总率）`,
    nameEn: `${nameEn}, over all towns’ cases`,
    definition: '各镇分子之和除以分母之和，不是各镇百分比的平均；凡报该率的镇都给出分子、分母时才计算。',
    definitionEn:
      'Sum of numerators ÷ sum of denominators, never an average of percentages; only where every town telling the rate gives both.',
  }),
  coverage: (name, nameEn) => ({
    name: `${name}（有数的镇）`,
    nameEn: `${nameEn}, share of towns telling`,
    definition: '给出可比全年数字的镇占应有数字的镇的比例；不适用的镇不计入应有。',
    definitionEn: 'Towns with a comparable full-year figure ÷ towns it is expected of; not applicable is not expected.',
  }),
}

/** What a roll-up document calls a part of an indicator. */
export function rollupWords(part: RollupPart, name: string, nameEn: string): RollupWords {
  return PARTS[part](name, nameEn)
}

/** What a roll-up document calls the share of towns that reported. */
export const REPORTS_WORDS: RollupWords = {
  name: '报送报告的镇',
  nameEn: 'Share of towns reporting',
  definition: '报送了年度报告的镇占当年建制镇（含乡、街道）的比例。',
  definitionEn: 'Towns that handed in a report ÷ towns that existed in the year.',
}

/** How each part came about; the shares of towns carry their parts instead. */
const PART_NOTES: Record<Exclude<RollupPart, 'coverage'>, (towns: number, rest: string) => string> = {
  sum: (towns, rest) => `由 ${towns} 个镇相加${rest}`,
  median: (towns, rest) => `${towns} 个镇的中位数${rest}`,
  pooled: (towns, rest) => `由 ${towns} 个镇的分子、分母分别相加${rest}`,
}

/** Documents are written in Chinese; their indicators carry both languages. */
export const ROLLUP_SENTENCES = {
  source: (year: number, towns: number) => `由 ${towns} 镇 ${year} 年报告汇总`,
  ...PART_NOTES,
  /** Whoever is fewer is named: those left out, or those counted. */
  all: '，应有的镇都已计入',
  leftOut: (expected: number, names: readonly string[]) => `，应有 ${expected} 个；未计入：${names.join('、')}`,
  counted: (expected: number, names: readonly string[], rest: number) =>
    `，应有 ${expected} 个；计入的是：${names.join('、')}，其余 ${rest} 个未计入`,
  area: (name: string, towns: number) => `${name} ${towns} 个`,
  about: '本文档由各镇报告逐级汇总而成，只加总同一指标、同一口径、全年的数字。',
}
