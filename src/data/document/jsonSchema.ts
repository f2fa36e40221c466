import * as z from 'zod/mini'
import { CATALOGUE } from '../../domain/board/catalogue.ts'
import { ABSENT_STATUSES } from '../../domain/board/observation.ts'
import { indicatorSchema, observationSchema, RAW_LIMIT, rawSchema, townReportSchema } from './townReportSchema.ts'

type Json = z.core.JSONSchema.BaseSchema

/**
 * JSON Schema (draft 2020-12) of `town-report/1`, from the definition the app reads with. Rules between rows (names
 * that refer to each other, ends before starts) cannot be said in it; the loader checks them.
 */
export function buildJsonSchema(): Json {
  const schema = z.toJSONSchema(townReportSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, additionsTo(zodSchema, jsonSchema)),
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'town-report.schema.json',
    title: 'town-report/1',
    description:
      '乡镇依法治理报告数据文档 · A document of figures reported by town governments, read by 镇鉴 (Zhenjian).',
    ...schema,
  }
}

function additionsTo(zodSchema: unknown, jsonSchema: Json): Json {
  if (zodSchema === rawSchema) return { maxLength: RAW_LIMIT }
  if (zodSchema === observationSchema) return { ...noPrototypeKeys(), ...numberOrReason() }
  if (zodSchema === indicatorSchema) return { ...noPrototypeKeys(), ...completeUnlessBuiltIn() }
  return jsonSchema.type === 'object' ? noPrototypeKeys() : {}
}

function noPrototypeKeys(): Json {
  return { propertyNames: { not: { enum: ['__proto__', 'constructor', 'prototype'] } } }
}

/** No number needs a status that says why; a number needs one of the others, or none. */
function numberOrReason(): Json {
  const absent = { properties: { status: { enum: [...ABSENT_STATUSES] } }, required: ['status'] }
  const isNull = { properties: { value: { type: 'null' as const } } }
  return { anyOf: [{ allOf: [isNull, absent] }, { not: { anyOf: [isNull, absent] } }] }
}

function completeUnlessBuiltIn(): Json {
  const ids = CATALOGUE.map((indicator) => indicator.id)
  return { anyOf: [{ properties: { id: { enum: ids } } }, { required: ['name', 'unit', 'kind'] }] }
}
