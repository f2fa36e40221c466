import { dataMessages } from '../dataView/dataMessages.ts'
import { deckMessages } from '../deck/deckMessages.ts'
import { exportMessages } from '../exports/exportMessages.ts'
import { findingMessages } from '../findings/findingMessages.ts'
import { folderMessages } from '../folderMessages.ts'
import { helpMessages } from '../helpMessages.ts'
import { hostingMessages } from '../hostingMessages.ts'
import type { Messages } from '../messages.ts'
import { noteMessages } from '../noteMessages.ts'
import { ownFilesMessages } from '../ownFilesMessages.ts'
import { pptxMessages } from '../deck/pptxMessages.ts'
import { presentMessages } from '../deck/presentMessages.ts'
import { printMessages } from '../deck/printMessages.ts'
import { relateMessages } from '../relateMessages.ts'
import { saveMessages } from '../exports/saveMessages.ts'
import { searchMessages } from '../searchMessages.ts'
import { settingsMessages } from '../settingsMessages.ts'
import { slideMessages } from '../deck/slideMessages.ts'
import { stateSigns } from '../values/stateSigns.ts'
import { takeawayMessages } from '../takeaways/takeawayMessages.ts'
import { townMessages } from '../townMessages.ts'
import { trailMessages } from '../trailMessages.ts'

/** Every catalogue of the page by name, in the language and about the areas of `m`. */
export function allCatalogues(m: Messages): Record<string, object> {
  return {
    m,
    data: dataMessages(m),
    deck: deckMessages(m),
    exports: exportMessages(m),
    findings: findingMessages(m),
    folder: folderMessages(m),
    help: helpMessages(m),
    hosting: hostingMessages(m),
    note: noteMessages(m),
    ownFiles: ownFilesMessages(m),
    pptx: pptxMessages(m),
    present: presentMessages(m),
    print: printMessages(m),
    relate: relateMessages(m),
    save: saveMessages(m),
    search: searchMessages(m),
    settings: settingsMessages(m),
    signs: stateSigns(m),
    slide: slideMessages(m),
    takeaways: takeawayMessages(m),
    town: townMessages(m),
    trail: trailMessages(m),
  }
}

/** A name with the words for town and county in it, as it is put into sentences. */
export const SAMPLE_NAME = '镇平县'

interface Sentence {
  path: string
  text: string
}

/** A sentence of a catalogue. Every one is a pure function of texts, numbers and reported values. */
type Say = (...args: readonly unknown[]) => unknown

/** Every sentence of the catalogues in the language and about the areas of `m`: functions are called with samples. */
export function sentencesOf(m: Messages): Sentence[] {
  return Object.entries(allCatalogues(m)).flatMap(([name, part]) => sentencesIn(part, name))
}

function sentencesIn(part: unknown, path: string): Sentence[] {
  if (typeof part === 'string') return [{ path, text: part }]
  // What a catalogue holds as a function is a sentence.
  if (typeof part === 'function') return sampleArguments().flatMap((sample) => said(part as Say, sample, path))
  if (part === null || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, value]) => sentencesIn(value, `${path}.${key}`))
}

function said(say: Say, sample: unknown, path: string): Sentence[] {
  try {
    const text = say(sample, sample, sample, sample, sample)
    return typeof text === 'string' && !/undefined|NaN|object Object/.test(text) ? [{ path, text }] : []
  } catch {
    // A sentence about one kind of value cannot be said of another.
    return []
  }
}

/** Numbers and names, each alone, and as values by name for the sentences that ask for those. */
function sampleArguments(): unknown[] {
  const byName = [2, SAMPLE_NAME]
  return [2, 1, SAMPLE_NAME, ...byName.map((value) => Object.fromEntries(VALUE_NAMES.map((name) => [name, value])))]
}

/** Names of the values that issues, findings and reported figures carry. */
const VALUE_NAMES =
  'added allowed area by bytes changed code column computed count counts encoding end expectedBytes field found id indicator kept key length limit line lower name num of other otherName otherReport otherYear parent place removed report reports revision rows source start status synthetic to town towns unit upper value wanted what whole wholeName year'.split(
    ' ',
  )
