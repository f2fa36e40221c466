import * as z from 'zod/mini'
import { AREA_LEVELS, CODE_PATTERN } from '../../domain/board/area.ts'
import type { Classification } from '../../domain/board/reportSet.ts'
import { MEASURES } from '../../domain/board/indicator.ts'
import type { ObservationStatus, Op } from '../../domain/board/observation.ts'
import { sameText } from '../../lib/sameText.ts'

// A strict CSP forbids the generated code zod would otherwise try; must run before the first schema is made.
z.config({ jitless: true })

/** Format name with its version; another version is refused by name. */
export const FORMAT = 'town-report/1'

/** Most code points of the number phrase (数字原文) that a document may carry. */
export const RAW_LIMIT = 200

const OPS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx'] as const satisfies readonly Op[]
const STATUSES = ['A', 'E', 'P', 'B', 'D', 'U', 'L', 'M', 'O', 'Q'] as const satisfies readonly ObservationStatus[]
const CLASSIFICATIONS = ['public', 'internal', 'demo'] as const satisfies readonly Classification[]

/** Read in the one spelling that is compared, so that nothing after needs to think of blanks and widths. */
const comparedSchema = z.string().check(z.overwrite(sameText))
export const idSchema = comparedSchema.check(z.regex(CODE_PATTERN))
/** Words that are compared: units, scopes, names, groups, types. */
const wordsSchema = comparedSchema.check(z.minLength(1))
/** Words of a document that are only shown, and stay as they are written. */
const titleSchema = z.string().check(z.minLength(1))
const dateSchema = z.iso.date()
const wholeSchema = z.int().check(z.gte(0))
const revisionSchema = z._default(z.int().check(z.gte(1)), 1)

/** The format says at most 200 characters; the loader cuts a longer one and says so, hence no check here. */
export const rawSchema = z.string()

const periodSchema = z.object({ start: dateSchema, end: dateSchema })

export const metaSchema = z.object({
  id: idSchema,
  title: titleSchema,
  issued: orNull(dateSchema),
  revision: revisionSchema,
  classification: z._default(z.enum(CLASSIFICATIONS), 'internal'),
  synthetic: z._default(z.boolean(), false),
  comparable: z._default(z.boolean(), true),
  notes: z._default(z.array(z.string()), []),
})

export const areaSchema = z.object({
  code: idSchema,
  name: wordsSchema,
  level: z.enum(AREA_LEVELS),
  type: orNull(wordsSchema),
  parent: orNull(idSchema),
  group: orNull(wordsSchema),
  validFrom: orNull(dateSchema),
  validTo: orNull(dateSchema),
  succeededBy: z._default(z.array(idSchema), []),
})

export const standardSchema = z.object({
  op: z.enum(['ge', 'le']),
  value: z.number(),
  measure: z.enum(MEASURES),
  source: orNull(titleSchema),
})

/** An addition to the built-in catalogue, which needs name, unit and kind, or an override, which needs only the id. */
export const indicatorSchema = z.object({
  id: idSchema,
  name: z.optional(titleSchema),
  nameEn: z.optional(titleSchema),
  unit: z.optional(wordsSchema),
  unitWords: z.optional(z.array(wordsSchema)),
  kind: z.optional(z.enum(['flow', 'stock', 'ratio'])),
  direction: z.optional(z.enum(['higher', 'lower', 'neutral'])),
  decimals: z.optional(z.int().check(z.gte(0), z.lte(6))),
  measures: z.optional(z.array(z.enum(MEASURES))),
  scopes: z.optional(z.array(wordsSchema)),
  definition: z.optional(z.string()),
  definitionEn: z.optional(z.string()),
  headline: z.optional(z.boolean()),
  standard: z.optional(z.nullable(standardSchema)),
})

export const sourceSchema = z.object({
  id: idSchema,
  area: idSchema,
  title: titleSchema,
  publisher: orNull(z.string()),
  published: orNull(dateSchema),
  /** Left out, the document's own date of issue; a merged document writes it out, null where there is none. */
  issued: z.optional(z.nullable(dateSchema)),
  period: z.object({ start: dateSchema, end: dateSchema, inferred: z._default(z.boolean(), false) }),
  url: orNull(z.string()),
  sha256: orNull(z.string()),
})

const locatorSchema = z.object({
  section: orNull(z.string()),
  start: orNull(wholeSchema),
  end: orNull(wholeSchema),
})

export const observationSchema = z.object({
  area: idSchema,
  indicator: idSchema,
  scope: orNull(wordsSchema),
  period: periodSchema,
  value: z.nullable(z.number()),
  op: z._default(z.enum(OPS), 'eq'),
  upper: orNull(z.number()),
  lower: orNull(z.number()),
  unit: wordsSchema,
  num: orNull(z.number()),
  den: orNull(z.number()),
  status: z.optional(z.enum(STATUSES)),
  flags: z._default(z.array(z.string()), []),
  source: idSchema,
  locator: orNull(locatorSchema),
  raw: orNull(rawSchema),
  note: orNull(z.string()),
  revision: revisionSchema,
})

/** A row that could not be loaded when the document was written (有数字，未能载入): no observation, only that there was one. */
const refusedSchema = z.object({
  area: idSchema,
  indicator: idSchema,
  scope: orNull(wordsSchema),
  period: periodSchema,
  revision: revisionSchema,
  unit: orNull(wordsSchema),
  source: orNull(idSchema),
  value: z._default(z.string(), ''),
  raw: orNull(rawSchema),
  locator: orNull(locatorSchema),
  faults: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
  document: z.string(),
  row: wholeSchema,
})

/** The whole document. Keys it does not name are allowed and ignored, so that later additions do not break readers. */
export const townReportSchema = z.object({
  format: z.literal(FORMAT),
  meta: metaSchema,
  areas: z.array(areaSchema),
  indicators: z._default(z.array(indicatorSchema), []),
  sources: z.array(sourceSchema),
  observations: z.array(observationSchema),
  refused: z.optional(z.array(refusedSchema)),
})

/** The outside of a document: what must hold before its rows are looked at one by one. */
export const envelopeSchema = z.object({
  meta: z.looseObject({}),
  areas: z.array(z.unknown()),
  indicators: z._default(z.array(z.unknown()), []),
  sources: z.array(z.unknown()),
  observations: z.array(z.unknown()),
  refused: z.optional(z.unknown()),
})

/** A document as it is written, optional members left out. */
export type TownReportDocument = z.input<typeof townReportSchema>
export type Envelope = z.output<typeof envelopeSchema>
export type IndicatorRow = z.output<typeof indicatorSchema>
export type SourceRow = z.output<typeof sourceSchema>
export type ParsedObservation = z.output<typeof observationSchema>

/** Optional in writing, null in memory: absence of a detail is one value only. */
function orNull<S extends z.ZodMiniType>(schema: S) {
  return z._default(z.nullable(schema), null)
}
