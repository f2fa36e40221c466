import type { Indicator, Measure, Standard } from './indicator.ts'

/** A standard as a person types it. */
export interface StandardDraft {
  op: Standard['op']
  value: string
  measure: Measure
  source: string
}

export type StandardFault = 'valueMissing' | 'notNumber' | 'negative' | 'above100' | 'sourceMissing'

/** Most characters of the text that says where a standard is laid down. */
export const SOURCE_LIMIT = 80

/**
 * The standard that a draft means, or what is wrong with it. Full-width digits, thousands separators and a closing %
 * are read; a standard somebody sets must say where it is laid down, or it would pass for a default.
 */
export function readStandardDraft(draft: StandardDraft, indicator: Indicator): Standard | readonly StandardFault[] {
  const source = draft.source.trim().slice(0, SOURCE_LIMIT)
  const text = draft.value
    .normalize('NFKC')
    .trim()
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/%$/, '')
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null
  const faults: StandardFault[] = []
  if (text === '') faults.push('valueMissing')
  else if (value === null || !Number.isFinite(value)) faults.push('notNumber')
  else if (value < 0) faults.push('negative')
  else if (value > 100 && indicator.unit === '%') faults.push('above100')
  if (source === '') faults.push('sourceMissing')
  if (faults.length > 0 || value === null) return faults
  return { op: draft.op, value: value || 0, measure: draft.measure, source }
}
