import fc from 'fast-check'

/** What documents may carry and spreadsheets stumble over. */
const NASTY = [
  '=HYPERLINK("http://example.org","点我")',
  "'=1+1",
  "''@x",
  '+86 10',
  '-1',
  '@SUM(A1)',
  '＝1',
  '\ttab',
  '\nline',
  'two\nlines',
  'a,b',
  '"quoted"',
  '""',
  '🏘️👩‍🌾',
  '𠀀',
  '0012',
  '1e5',
  'TRUE',
  '2022-01-01',
  '100余件',
]

/** Plain characters too, but none that no file format could carry, and none that a reader trims. */
export const hostileWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  {
    weight: 1,
    arbitrary: fc
      .string({
        unit: fc.constantFrom('a', 'b', '=', '+', '-', '@', ',', '"', '\n', "'", ' ', '镇', '🏘'),
        minLength: 1,
        maxLength: 12,
      })
      .filter((text) => text.trim() !== ''),
  },
)
