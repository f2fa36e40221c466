import { expect, test } from 'vitest'
import { codesIn, type Said } from '../testing/findIn.ts'

const RECEIVED = 'petitions.received'
const HANDLED = 'petitions.handled'
const RESOLVED = 'petitions.resolved'
const H1 = { start: '2022-01-01', end: '2022-06-30' }

const CASES: readonly (readonly [name: string, codes: string, ...said: Said[]])[] = [
  ['141 closed of 138', 'handledExceedsReceived', [RECEIVED, 138], [HANDLED, 141]],
  ['138 closed of 138', '', [RECEIVED, 138], [HANDLED, 138]],
  ['one closed of none', 'handledExceedsReceived', [RECEIVED, 0], [HANDLED, 1]],
  ['100余 closed of 150', '', [RECEIVED, 150], [HANDLED, 100, { op: 'gt' }]],
  ['200余 closed of 150', 'handledExceedsReceived', [RECEIVED, 150], [HANDLED, 200, { op: 'gt' }]],
  ['150 closed of 近150', 'handledExceedsReceived', [RECEIVED, 150, { op: 'lt' }], [HANDLED, 150]],
  ['149 closed of 近150', '', [RECEIVED, 150, { op: 'lt' }], [HANDLED, 149]],
  ['超过100 closed of 90', 'handledExceedsReceived', [RECEIVED, 90], [HANDLED, 100, { op: 'gt', raw: '超过100件' }]],
  ['not below 100 received', '', [RECEIVED, 100, { op: 'ge' }], [HANDLED, 500]],
  ['another scope', '', [RECEIVED, 50], [HANDLED, 60, { scope: '县级交办' }]],
  [
    'the same scope',
    'handledExceedsReceived',
    [RECEIVED, 50, { scope: '县级交办' }],
    [HANDLED, 60, { scope: '县级交办' }],
  ],
  ['another period', '', [RECEIVED, 50, { period: H1 }], [HANDLED, 60]],
  ['another unit', 'unitDiffers', [RECEIVED, 50], [HANDLED, 60, { unit: '人次' }]],
  ['another word for the unit', 'handledExceedsReceived', [RECEIVED, 50], [HANDLED, 60, { unit: '宗' }]],
  ['without a number', '', [RECEIVED, null], [HANDLED, 60]],
  ['hotline', 'handledExceedsReceived', ['hotline.received', 600], ['hotline.handled', 601]],
  ['mediation', 'handledExceedsReceived', ['disputes.received', 4], ['disputes.resolved', 5]],
  ['settled more than closed', 'resolvedExceedsHandled', [HANDLED, 46], [RESOLVED, 50]],
  ['settled less than closed', '', [HANDLED, 50], [RESOLVED, 46]],
  ['settled more than received', 'handledExceedsReceived', [RECEIVED, 46], [RESOLVED, 50]],
  ['settled more than both is said once', 'resolvedExceedsHandled', [RECEIVED, 46], [HANDLED, 46], [RESOLVED, 50]],
  ['closed petitions and hotline tickets are two things', '', ['hotline.received', 10], [HANDLED, 60]],
  ['more batches than visitors', 'partsExceedTotal', ['petitions.visitBatches', 50], ['petitions.visitors', 42]],
  ['270多 visitors in 42 batches', '', ['petitions.visitBatches', 42], ['petitions.visitors', 270, { op: 'gt' }]],
]

test.each(CASES.map(([name, codes, ...said]) => ({ name, codes, said })))('$name: $codes', ({ codes, said }) => {
  expect(codesIn(said)).toBe(codes)
})
