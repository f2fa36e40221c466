import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../domain/catalogue.ts'
import { type ExpectedKind, FOREIGN_KINDS, LOAD_ISSUE_CODES } from '../domain/loadIssue.ts'
import { cliMessages } from './cliMessages.ts'
import { dataMessages } from './dataMessages.ts'
import { deckMessages } from './deckMessages.ts'
import { en } from './en.ts'
import { exportMessages } from './exportMessages.ts'
import { findingMessages } from './findingMessages.ts'
import type { Messages } from './messages.ts'
import { pptxMessages } from './pptxMessages.ts'
import { presentMessages } from './presentMessages.ts'
import { printMessages } from './printMessages.ts'
import { relateMessages } from './relateMessages.ts'
import { issueMessages } from './issueMessages.ts'
import { saveMessages } from './saveMessages.ts'
import { settingsMessages } from './settingsMessages.ts'
import { slideMessages } from './slideMessages.ts'
import { townMessages } from './townMessages.ts'
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
  // Every message is a pure function of texts, numbers and told values; the catalogue's type is the other guard.
  const sentence = say as (...args: readonly unknown[]) => string
  return [2, 1, '§', SAMPLE].flatMap((argument) => {
    const text = String(sentence(argument, argument, argument, argument, argument))
    return /undefined|NaN/.test(text) ? [] : [{ path, text }]
  })
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
  return {
    ...m,
    town: townMessages(m),
    relate: relateMessages(m),
    data: dataMessages(m),
    exports: exportMessages(m),
    findings: findingMessages(m),
    settings: settingsMessages(m),
    slide: slideMessages(m),
    deck: deckMessages(m),
    present: presentMessages(m),
    save: saveMessages(m),
    issues: issueMessages(m),
    print: printMessages(m),
    pptx: pptxMessages(m),
    cli: cliMessages(m),
  }
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
    const silent = keysOf(m).filter((key) => !texts.some(({ path, text }) => path === key && text.trim() !== ''))
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

test('no English sentence holds a Chinese character, but for the switch to Chinese', () => {
  const chinese = textsOf(wholeEn).filter(
    ({ path, text }) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text) && path !== '.otherLanguage',
  )
  expect(chinese).toEqual([])
})

test('every unit of the built-in catalogue has an English word', () => {
  const units = new Set(CATALOGUE.map((indicator) => indicator.unit))
  const chinese = [...units].map((unit) => en.withUnit('3', unit)).filter((text) => /[\u4e00-\u9fff]/.test(text))
  expect(chinese).toEqual([])
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
  en.notices.issues(1, 0),
])('an English sentence counts one thing as one: %s', (sentence) => {
  expect(sentence).not.toMatch(/\b1 (?:faulty )?(?:towns|figures|rows)\b/)
})
