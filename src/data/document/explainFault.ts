import type * as z from 'zod/mini'
import { sameText } from '../../lib/sameText.ts'
import { describeValue } from './describeValue.ts'
import type { ExpectedKind, Fault } from '../../domain/board/loadIssue.ts'

type SchemaIssue = z.core.$ZodIssue

/** Fields that hold codes and ids: a number there has often already lost a leading zero. */
const CODE_FIELDS: readonly string[] = ['id', 'code', 'area', 'parent', 'succeededBy', 'source', 'indicator']

const KIND_OF: Readonly<Record<string, ExpectedKind>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
}

/** A complaint of the schema about `row`, as one of our codes. */
export function explainFault(issue: SchemaIssue, row: unknown): Fault {
  const field = issue.path.join('.')
  const found = valueAt(row, issue.path)
  if (field === '') return { code: 'notAnObject', params: { value: describeValue(found) } }
  const wanted = expectation(issue)
  if (isEmpty(found)) return { code: 'emptyField', params: { field, ...wanted } }
  if (found === undefined) return { code: 'missingField', params: { field, ...wanted } }
  const value = describeValue(found)
  if (typeof found === 'number' && isCodeField(issue)) return { code: 'codeIsNumber', params: { field, value } }
  if (typeof found === 'number' && !Number.isFinite(found)) return { code: 'notFinite', params: { field } }
  if (wanted.expected === 'date' && typeof found === 'string') return { code: 'badDate', params: { field, value } }
  if (field === 'op') return { code: 'unknownOp', params: { value, allowed: wanted.allowed } }
  if (field === 'status') return { code: 'unknownStatus', params: { value, allowed: wanted.allowed } }
  return { code: 'wrongField', params: { field, ...wanted, value } }
}

/** There, but nothing is in it. */
function isEmpty(found: unknown): boolean {
  return found === null || (typeof found === 'string' && sameText(found) === '')
}

function expectation(issue: SchemaIssue): { expected: ExpectedKind; allowed: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: KIND_OF[issue.expected] ?? 'text', allowed: '' }
    case 'invalid_value':
      return { expected: 'oneOf', allowed: issue.values.map(String).join(', ') }
    case 'invalid_format':
      return { expected: issue.format === 'date' ? 'date' : 'id', allowed: '' }
    case 'too_small':
      return issue.origin === 'string' ? { expected: 'text', allowed: '' } : bound('atLeast', issue.minimum)
    case 'too_big':
      return bound('atMost', issue.maximum)
    default:
      return { expected: 'text', allowed: '' }
  }
}

function bound(expected: ExpectedKind, limit: number | bigint): { expected: ExpectedKind; allowed: string } {
  return { expected, allowed: String(limit) }
}

function isCodeField(issue: SchemaIssue): boolean {
  return CODE_FIELDS.includes(String(issue.path[0]))
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    row,
  )
}
