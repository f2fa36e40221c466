import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../domain/board/catalogue.ts'
import { type ExpectedKind, FOREIGN_KINDS, LOAD_ISSUE_CODES } from '../domain/board/loadIssue.ts'
import { cliMessages } from './cliMessages.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { issueMessages } from './issues/issueMessages.ts'
import { allCatalogues, SAMPLE_NAME, sentencesOf } from './testing/allCatalogues.ts'
import { zh } from './zh.ts'

/** A text of a catalogue by its path; sentences with parameters are said with sample arguments. */
interface Text {
  path: string
  text: string
}

const EXPECTED: readonly ExpectedKind[] = [
  'text',
  'id',
  'number',
  'wholeNumber',
  'boolean',
  'list',
  'object',
  'date',
  'oneOf',
  'atLeast',
  'atMost',
]
/** Stands for a value with its year and towns, and reads § where only a text is wanted. */
const SAMPLE = { year: 2021, value: '§', towns: 3, toString: () => '§' }

function textsOf(part: unknown, path = ''): Text[] {
  if (typeof part === 'string') return [{ path, text: part }]
  if (typeof part === 'function') return saidBy(part, path)
  if (part === null) return []
  return Object.entries(part as Record<string, unknown>).flatMap(([key, value]) => textsOf(value, `${path}.${key}`))
}

/** Which parameters are numbers is not known here: each sentence is said with each kind, and what fits is kept. */
function saidBy(say: unknown, path: string): Text[] {
  if (path.startsWith('.issues.')) return saidOfIssue(say, path)
  if (path.startsWith('.findings.sentences.')) return saidOfIssue(say, path)
  if (path.startsWith('.cli.')) return saidOfCommand(say, path)
  // Every message is a pure function of texts, numbers and reported values; the catalogue's type is the other guard.
  const sentence = say as (...args: readonly unknown[]) => string
  return [2, 1, '§', SAMPLE].flatMap((argument) =>
    textSaid(path, () => sentence(argument, argument, argument, argument, argument)),
  )
}

/** Nothing where the sentence is not said of such arguments. */
function textSaid(path: string, say: () => string): Text[] {
  try {
    const text = String(say())
    return /undefined|NaN/.test(text) ? [] : [{ path, text }]
  } catch {
    return []
  }
}

/** Parameters of issues: every name is given, whichever the sentence takes. */
function saidOfIssue(say: unknown, path: string): Text[] {
  const sentence = say as (params: unknown) => string
  if (path === '.issues.foreignContent') return FOREIGN_KINDS.map((kind) => ({ path, text: sentence({ kind }) }))
  return EXPECTED.map((expected) => {
    // A closed list of reasons stands where a sentence asks why.
    const why = path.endsWith('documentReplaced') ? 'loaded' : 'ownPeriod'
    const closed: Record<string, string> = { why, ...(takesKind(path) && { expected }) }
    const params = new Proxy({}, { get: (_target, name) => closed[String(name)] ?? '§' })
    return { path, text: sentence(params) }
  })
}

/** What the terminal says takes an option with what may follow it, texts, counts, or a text and a list. */
function saidOfCommand(say: unknown, path: string): Text[] {
  const sentence = say as (...args: readonly unknown[]) => string
  const option = { option: '§', allowed: ['§'] }
  const all = path.startsWith('.cli.lineFaults.')
    ? [sentence(option), sentence({ ...option, allowed: [] })]
    : path === '.cli.unknownId'
      ? [sentence('§', ['§'])]
      : [2, 1, '§'].map((argument) => sentence(argument, argument, argument))
  return all.map((text) => ({ path, text }))
}

function takesKind(path: string): boolean {
  return ['.issues.missingField', '.issues.wrongField', '.issues.emptyField'].includes(path)
}

function keysOf(part: unknown, path = ''): string[] {
  if (typeof part !== 'object' || part === null) return [path]
  return Object.entries(part).flatMap(([key, value]) => keysOf(value, `${path}.${key}`))
}

/** A catalogue with the parts that come later, with the view that says them. */
function wholeOf(m: Messages) {
  const { m: _first, ...later } = allCatalogues(m)
  return { ...m, ...later, issues: issueMessages(m), cli: cliMessages(m) }
}

const wholeZh = wholeOf(zh)
const wholeEn = wholeOf(en)
const catalogues = [
  { language: '中文', m: wholeZh },
  { language: 'English', m: wholeEn },
]

test('both catalogues have the same keys, all the way down', () => {
  expect(keysOf(wholeEn).toSorted()).toEqual(keysOf(wholeZh).toSorted())
})

describe.each(catalogues)('$language', ({ m }) => {
  const texts = textsOf(m)

  test('says something under every key', () => {
    // Of a file that is not being kept nothing is said.
    const spoken = keysOf(m).filter((key) => key !== '.ownFiles.keeping.none')
    const silent = spoken.filter((key) => !texts.some(({ path, text }) => path === key && text.trim() !== ''))
    expect(silent).toEqual([])
  })

  test('has a sentence for every load issue', () => {
    expect(Object.keys(issueMessages(m)).toSorted()).toEqual(LOAD_ISSUE_CODES.toSorted())
  })

  test('tells every reason from every other', () => {
    const sentences = Object.values(m.reasons)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  test.each(['states', 'stateMeanings', 'verdicts', 'measures', 'measureMeanings', 'statuses', 'compliance'] as const)(
    'has a different text for each of %s',
    (key) => {
      const all = Object.values(m[key])
      expect(new Set(all).size).toBe(all.length)
    },
  )

  test('writes each hedge differently, so that 100余 is never taken for 100', () => {
    const written = Object.values(m.hedges).map((hedge) => hedge('100'))
    expect(new Set(written).size).toBe(written.length - 1)
    expect([m.hedges.exact('100'), m.hedges.range('100')]).toEqual(['100', '100'])
  })

  test('calls nothing without a number 0', () => {
    const { number: _number, zero, ...absent } = m.states
    expect(zero).toBe('0')
    expect(Object.values(absent).filter((text) => /\d/.test(text))).toEqual([])
  })
})

test.each(['town', 'county', 'prefecture', 'province'] as const)(
  'no English sentence about areas of the level %s holds a Chinese character, but for the switch to Chinese',
  (level) => {
    const said = [...textsOf(wholeOf(en.atLevel(level))), ...sentencesOf(en.atLevel(level))]
    const chinese = said.filter(({ path, text }) => {
      const own = text.replaceAll(SAMPLE_NAME, '')
      return /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(own) && !path.endsWith('otherLanguage')
    })
    expect(chinese).toEqual([])
  },
)

test('every unit of the built-in catalogue has an English word', () => {
  const units = new Set(CATALOGUE.map((indicator) => indicator.unit))
  const chinese = [...units].map((unit) => en.withUnit('3', unit)).filter((text) => /[\u4e00-\u9fff]/.test(text))
  expect(chinese).toEqual([])
})

/** The words for warnings (design: 需要关注, 严重, 注意, 提示, 可比, 可比，须注意, 不可比, 载入说明, 发现) have no others beside them. */
const OTHER_WARNINGS = {
  zh: /提醒|留意|警告|告警|警示|异常|疑点|谨慎|(?:数据质量|发现|条)提示|质量问题/,
  en: /\bwarnings?\b|\balerts?\b|\bmind\b|data quality notes?|\bto note\b/i,
}

test.each([
  ['zh', wholeZh],
  ['en', wholeEn],
] as const)('warnings have one word each in %s', (language, m) => {
  expect(textsOf(m).filter(({ text }) => OTHER_WARNINGS[language].test(text))).toEqual([])
})

/** How this code names things, and what nobody in an office says. */
const DIALECT =
  /\btold\b|\btell(?:s|ing|ings)?\b|\bspeaks?\b|\bset apart\b|\bfor want of\b|\bgave way\b|\bthis machine\b|\binvented\b|\banew\b/i

test('English is that of offices, not of this code', () => {
  expect(textsOf(wholeEn).filter(({ text }) => DIALECT.test(text))).toEqual([])
})

test('every scope of the built-in catalogue and every usual peer group has an English name', () => {
  const scopes = CATALOGUE.flatMap((indicator) => indicator.scopes)
  const named = [
    ...scopes.map((scope) => en.scopeName(scope)),
    ...['镇', '乡', '街道'].map((group) => en.groupName(group)),
  ]
  expect(named.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([])
})

/** Names that stay as they are in Chinese too: formats, fields of the format, keys on a keyboard. */
const FOREIGN =
  /JSON|PPTX|XLSX|value|Unicode|Excel|Word|xlsx|docx|pptx|UTF-8|GB18030|Theil|town-report\/1|English|Enter|Tab|Esc|Page(?:Down|Up)|Home|End|Shift|http(?:s)?|status|format|observations|areas|sources|synthetic|revision|true|false|data\b|object/g

test('no Chinese sentence holds an English word, but for names of formats, fields, keys and commands', () => {
  const said = textsOf({ ...wholeZh, cli: null, level: null, atLevel: null })
  const english = said.filter(({ text }) => /[A-Za-z]{4,}/.test(text.replace(/\{\w+\}/g, '').replace(FOREIGN, '')))
  expect(english).toEqual([])
})

test.each([
  en.townsCount(1),
  en.header.towns(1),
  en.compare.subtitle.comparable(1, 1),
  en.compare.allTowns(1),
  en.compare.spanTowns('first half', 1),
  en.trend.subtitleTowns(1),
  en.footer.source(1),
  en.menu.figures(1),
  en.notices.issues(1, 1),
  en.withUnit('1', '件'),
  en.withUnit('≥ 1', en.unitOf.villages('次')),
  en.withUnit('1', '人'),
  en.monthsCovered('1'),
  en.points('1'),
])('an English sentence counts one thing as one: %s', (sentence) => {
  expect(sentence).not.toMatch(
    /\b1 (?:faulty |loading |percentage )?(?:towns|figures|rows|notes|cases|times|people|months|points)\b/,
  )
})
