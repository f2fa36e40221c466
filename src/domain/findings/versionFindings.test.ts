import { expect, test } from 'vitest'
import { buildSource } from '../testing/buildBoard.ts'
import { findIn, inYear, type Said, TOWN } from '../testing/findIn.ts'

const VISITS = 'propaganda.events'
const SOURCES = [
  buildSource(TOWN, 2022),
  buildSource(TOWN, 2022, { id: 'bulletin', published: '2023-03-01' }),
  buildSource(TOWN, 2023, { id: 'next', published: '2024-01-15' }),
]

function reported(...said: readonly Said[]): string {
  const next: Said = ['disputes.screened', 3, inYear(2023, { source: 'next' })]
  return findIn([...said, next], { sources: SOURCES })
    .map(({ code, severity, params }) => `${code} ${severity} ${params['how']}`)
    .join()
}

test.each<readonly [string, string, Said]>([
  ['another report of the year', 'tellingsDisagree notable twoReports', [VISITS, 124, { source: 'bulletin' }]],
  ['the same report', 'tellingsDisagree notable sameReport', [VISITS, 124]],
  ['a later report', 'tellingsDisagree minor restated', [VISITS, 124, { source: 'next' }]],
  ['a revision', 'tellingsDisagree minor restated', [VISITS, 124, { source: 'bulletin', revision: 2 }]],
  ['the same number', '', [VISITS, 119, { source: 'bulletin' }]],
  ['100余 is no other number', '', [VISITS, 100, { op: 'gt', source: 'bulletin' }]],
  ['90余 is another number', 'tellingsDisagree notable twoReports', [VISITS, 90, { op: 'gt', source: 'bulletin' }]],
  ['no number', '', [VISITS, null, { source: 'bulletin' }]],
  ['another scope', '', [VISITS, 24, { source: 'bulletin', scope: '平安创建宣传' }]],
])('119, and in %s: %s', (_name, found, other) => {
  expect(reported([VISITS, 119], other)).toBe(found)
})
