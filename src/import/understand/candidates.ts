import { OTHER_THINGS } from '../vocabulary/otherThings.ts'
import type { IndicatorWords, OtherThing, Way } from '../vocabulary/words.ts'
import type { Stretch } from '../text/sentences.ts'
import type { PlacedNumber } from './placed.ts'
import type { ProposalDoubt } from './proposal.ts'
import { type Asked, findAbout, findSaid, type Found, hasOwnNoun, isBare } from './findWords.ts'
import { firstWord, hasWord, lastWord } from './wordSearch.ts'

/** An indicator that a number may belong to, with the words that say so. */
export interface Candidate {
  words: IndicatorWords
  way: Way
  said: Stretch
  /** Null where `said` is enough. */
  about: Stretch | null
  score: number
  doubts: readonly ProposalDoubt[]
}

/** One word beside the number and one in the sentence before are just enough. */
const LEAST = 3.9
const ALONE = 0.4
/** So far behind a number stands what it counts. */
const NEAR = 8
const FAR = 24
/** Everything a number may be, the likeliest first. */
export function candidatesFor(text: string, placed: PlacedNumber, vocabulary: readonly IndicatorWords[]): Candidate[] {
  const { unit } = placed.number
  const other = otherThingBeside(text, placed)
  const rival = other && !isStaffBefore(other, placed) ? other.at : null
  return vocabulary
    .filter(({ units, otherUnits }) => units.includes(unit) || otherUnits.includes(unit))
    .flatMap((words) => bestWay(text, placed, { words, rival }) ?? [])
    .toSorted((a, b) => b.score - a.score)
}

/** 覆盖镇村干部200余人 counts who was reached; 8名班子成员 counts staff. */
function isStaffBefore({ kind, at }: { kind: OtherThing; at: Stretch }, { number }: PlacedNumber): boolean {
  return kind === 'people' && at.end <= number.start
}

/** What else stands nearest to the number; null when nothing does. */
export function otherThingBeside(text: string, placed: PlacedNumber): { kind: OtherThing; at: Stretch } | null {
  let nearest: { kind: OtherThing; at: Stretch } | null = null
  for (const [kind, words] of entries(OTHER_THINGS)) {
    const left = lastWord(text, words, placed.left)
    const at = left ?? firstWord(text, words, placed.right)
    if (at && (!nearest || isBetter(at, nearest.at, placed))) nearest = { kind, at }
  }
  return nearest
}

/** The nearer one; of two that end at the same place the longer. */
function isBetter(a: Stretch, b: Stretch, placed: PlacedNumber): boolean {
  const [one, other] = [distance(a, placed), distance(b, placed)]
  return one === other ? a.end - a.start > b.end - b.start : one < other
}

function entries(things: typeof OTHER_THINGS): [OtherThing, readonly string[]][] {
  // Object.entries widens the keys, which the type of the record knows.
  return Object.entries(things) as [OtherThing, readonly string[]][]
}

function distance(at: Stretch, { number }: PlacedNumber): number {
  return at.end <= number.start ? number.start - at.end : at.start - number.end
}

/** Another thing counts only where it stands between the number and all words of the indicator, and is none of them. */
function isNearer(other: Stretch, { said, about }: Candidate, placed: PlacedNumber): boolean {
  const own = about ? [said, about] : [said]
  if (own.some((at) => at.start < other.end && other.start < at.end)) return false
  return own.every((at) => distance(other, placed) < distance(at, placed))
}

interface Contest {
  words: IndicatorWords
  /** Where something else that is counted stands; null where nothing does. */
  rival: Stretch | null
}

function bestWay(text: string, placed: PlacedNumber, { words, rival }: Contest): Candidate | null {
  let best: Candidate | null = null
  for (const way of words.ways) {
    const candidate = candidateOf(text, placed, { words, way })
    const isLost = !candidate || (rival !== null && isNearer(rival, candidate, placed))
    if (!isLost && candidate.score > (best?.score ?? 0)) best = candidate
  }
  return best
}

function candidateOf(text: string, placed: PlacedNumber, { words, way }: Asked): Candidate | null {
  const said = findSaid(text, placed, way)
  if (!said?.at) return null
  const about = findAbout(text, placed, { words, way, isRight: said.isRight })
  if (!about || isInside(said.at, about.at, placed)) return null
  const goesOn = isBare(text, placed.left)
  if (!goesOn && isCarried(said, placed) && isCarried(about, placed)) return null
  if (isRuledOut(text, placed, { words, said, about })) return null
  const isOwnUnit = words.units.includes(placed.number.unit)
  const score =
    said.weight +
    about.weight +
    nearness(said.at, placed) +
    (goesOn ? ALONE : 0) -
    (way.doubt ? 0.4 : 0) -
    (isOwnUnit ? 0 : 0.8)
  if (score < LEAST) return null
  const doubts = [said.doubt, about.doubt, way.doubt ?? null, isOwnUnit ? null : ('unitDiffers' as const)]
  return { words, way, said: said.at, about: about.at, score, doubts: doubts.filter((doubt) => doubt !== null) }
}

/** Found before what is the number's own. */
function isCarried({ at }: Found, { left }: PlacedNumber): boolean {
  return at !== null && at.end <= left.start
}

/** 调解 in 人民调解案件4件 names what is counted and says nothing of what was done with it; in 人民调解4件 it does. */
function isInside(said: Stretch, about: Stretch | null, { number }: PlacedNumber): boolean {
  if (about === null || said.end === number.start) return false
  return about.start <= said.start && said.end <= about.end && about.end - about.start > said.end - said.start
}

/** Between 0 and about a half: nearer and longer words are likelier meant. */
function nearness(at: Stretch, placed: PlacedNumber): number {
  return 0.4 * (1 - Math.min(distance(at, placed), 20) / 20) + 0.02 * Math.min(at.end - at.start, 4)
}

interface Words {
  words: IndicatorWords
  said: Found
  about: Found
}

/** A word that makes it something else, between the first of its words and the number or in what was read beside it. */
function isRuledOut(text: string, placed: PlacedNumber, { words, said, about }: Words): boolean {
  if (words.unless.length === 0) return false
  const starts = [placed.left.start, said.at?.start, about.at?.start].filter((at) => at !== undefined)
  const isLater = (at: number): boolean => at >= placed.sentence.start
  const start = Math.min(...starts.filter(isLater))
  const isNamedBehind = hasOwnNoun(text, placed)
  const reach = said.isRight ? FAR : isNamedBehind ? NEAR : 0
  const end = reach === 0 ? placed.number.start : Math.min(placed.right.end, placed.number.end + reach)
  return hasWord(text, words.unless, { start, end })
}
