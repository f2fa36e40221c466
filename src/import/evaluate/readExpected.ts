import * as z from 'zod/mini'
import type { Op } from '../../domain/board/observation.ts'

/** What a careful reader takes from a report, for measuring (标注). */
export interface ExpectedReport {
  /** The file beside `expected.json`, without its folder. */
  file: string
  town: string | null
  /** Null where the reader found none, or only one end. */
  period: { start: string; end: string } | null
  labels: readonly Label[]
}

/** One number of the text as the careful reader judged it. */
export interface Label {
  /** Indicators that are right; empty for a trap, a number that must not be taken. */
  indicators: readonly string[]
  /** Neither right nor wrong: doubtful to the reader too, or nothing the catalogue has. */
  isUnscored: boolean
  /** A part of a total that is labelled too; missing it is forgiven. */
  isPart: boolean
  /** Null for a trap of which only the words are told. */
  value: number | null
  ops: readonly Op[]
  unit: string
  quote: string
}

const optionalText = z.optional(z.nullable(z.string()))

const reportLabel = z.object({
  concept: z.nullable(z.string()),
  value: z.optional(z.nullable(z.number())),
  unit: optionalText,
  qualifier: optionalText,
  quote: optionalText,
  note: optionalText,
  part: z.optional(z.nullable(z.boolean())),
  ambiguous: z.optional(z.nullable(z.boolean())),
})

const reportEntry = z.object({
  id: z.string(),
  town: optionalText,
  period: z.optional(z.nullable(z.object({ from: optionalText, to: optionalText }))),
  observations: z.array(reportLabel),
})

const seedEntry = z.object({
  file: z.string(),
  town: optionalText,
  period: z.object({ start: z.string(), end: z.string() }),
  observations: z.array(
    z.object({
      indicator: z.string(),
      value: z.nullable(z.number()),
      op: z.nullable(z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx'])),
      unit: z.string(),
      raw: z.string(),
    }),
  ),
})

const expectedSchema = z.array(z.union([seedEntry, reportEntry]))

/** Concepts of labels that the catalogue does not have, or has under a condition nobody can check. */
const UNSCORED = /^(?:enforcement|litigation)\.|^legalAdvisor\.villagesCovered$/
const QUALIFIERS: Readonly<Record<string, readonly Op[]>> = {
  exact: ['eq'],
  atLeast: ['ge', 'gt'],
  approx: ['approx', 'lt'],
  atMost: ['le', 'lt'],
}

/** `expected.json` in either shape that is in use; null when it has neither. */
export function readExpected(value: unknown): ExpectedReport[] | null {
  const read = z.safeParse(expectedSchema, value)
  if (!read.success) return null
  return read.data.map((entry) => ('file' in entry ? fromSeed(entry) : fromReport(entry)))
}

function fromReport({ id, town, period, observations }: z.output<typeof reportEntry>): ExpectedReport {
  const [start, end] = [period?.from ?? null, period?.to ?? null]
  return {
    file: `texts/${id}.txt`,
    town: town ?? null,
    period: start !== null && end !== null ? { start, end } : null,
    labels: observations.map(fromReportLabel),
  }
}

function fromReportLabel(label: z.output<typeof reportLabel>): Label {
  const { concept, value = null, unit, qualifier } = label
  return {
    indicators: concept === null ? [] : indicatorsOf(concept, label),
    isUnscored: label.ambiguous === true || (concept !== null && (UNSCORED.test(concept) || value === null)),
    isPart: label.part === true,
    value,
    ops: QUALIFIERS[qualifier ?? 'exact'] ?? ['eq'],
    unit: unit ?? '',
    quote: label.quote ?? '',
  }
}

/** The catalogue's ids for a concept; rates of the hotline are labelled as rates of petitions, with a note that says so. */
function indicatorsOf(concept: string, { unit, note }: z.output<typeof reportLabel>): string[] {
  if (concept === 'petitions.visits') return [unit?.startsWith('批') ? 'petitions.visitBatches' : 'petitions.visitors']
  if (concept === 'legalAdvisor.advisors') return ['context.advisors']
  const isHotline = concept === 'petitions.handledRate' && /hotline|热线/iu.test(note ?? '')
  return isHotline ? [concept, 'hotline.handledRate'] : [concept]
}

function fromSeed({ file, town, period, observations }: z.output<typeof seedEntry>): ExpectedReport {
  return {
    file,
    town: town ?? null,
    period,
    labels: observations.map(({ indicator, value, op, unit, raw }) => ({
      indicators: [indicator],
      isUnscored: value === null,
      isPart: false,
      value,
      ops: op === null ? [] : [op],
      unit,
      quote: raw,
    })),
  }
}
