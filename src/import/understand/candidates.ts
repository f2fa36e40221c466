import { OTHER_THINGS } from '../vocabulary/otherThings.ts'
import type { IndicatorWords, OtherThing, Way } from '../vocabulary/words.ts'
import type { Stretch } from '../text/sentences.ts'
import type { PlacedNumber } from './placed.ts'
import type { ProposalDoubt } from './proposal.ts'
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

/** Words found, how much they weigh and what is doubtful about them. */
interface Found {
  at: Stretch | null
  weight: number
  doubt: ProposalDoubt | null
  isRight: boolean
}

const BESIDE = 3
const IN_CLAUSE = 2.4
const IN_SENTENCE = 2
const CLAUSE_BEFORE = 1.4
const BEFORE = 1
const LOOSE = 0.98
const LEAST = 3.9
/** Words between two numbers that leave it to the first what is counted. */
const MAX_BARE = 8
/** Words before a number that name nothing to count: what was counted before goes on. */
const FILLERS =
  /^(?:[、,和及与(/\s]|其中|[镇乡村县区市社街组]+[级本]?|两级|网格|实际|完成|开展|举办|组织|全年|今年|去年|[上下]半年|[一二三四]季度|共计?|累计|合计|总计|达到?|另有?|又|再|已|均|约)*$/u
const ALONE = 0.4
/** Deeds between a number and a word: what is counted stands before them (3个社区举行普法活动). */
const DEEDS = /举行|开展|举办|进行|组织|设立|建立|成立|召开|参加|轮流/u
/** So far behind a number stands what it counts. */
const NEAR = 8
const FAR = 24
/** Subjects that, where they stand nearer, take the place of one that was named before. */
const TOPIC_KINDS: readonly OtherThing[] = ['enforcement', 'litigation', 'study', 'meeting']

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

interface Asked {
  words: IndicatorWords
  way: Way
}

function candidateOf(text: string, placed: PlacedNumber, { words, way }: Asked): Candidate | null {
  const said = findSaid(text, placed, way)
  if (!said?.at) return null
  const about = findAbout(text, placed, { words, way, isRight: said.isRight })
  if (!about || isInside(said.at, about.at, placed)) return null
  const isBare = FILLERS.test(text.slice(placed.left.start, placed.left.end))
  if (!isBare && isCarried(said, placed) && isCarried(about, placed)) return null
  if (isRuledOut(text, placed, { words, said, about })) return null
  const isOwnUnit = words.units.includes(placed.number.unit)
  const score =
    said.weight +
    about.weight +
    nearness(said.at, placed) +
    (isBare ? ALONE : 0) -
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

/** Beside the number, in front of it or behind it; else, where only few words lie between, before the number before. */
function findSaid(text: string, placed: PlacedNumber, { said }: Way): Found | null {
  const left = lastWord(text, said, placed.left)
  if (left) return { at: left, weight: BESIDE, doubt: null, isRight: false }
  const right = firstWord(text, said, placed.right)
  if (right && hasOwnNoun(text, placed) && !DEEDS.test(text.slice(placed.number.end, right.start)))
    return { at: right, weight: BESIDE, doubt: null, isRight: true }
  if (hasOwnNoun(text, placed) || text.slice(placed.left.start, placed.left.end).trim().length > MAX_BARE) return null
  const clause = lastWord(text, said, { start: placed.clause.start, end: placed.left.start })
  if (clause) return { at: clause, weight: IN_CLAUSE, doubt: 'verbCarried', isRight: false }
  const carried = lastWord(text, said, carriedFrom(text, placed))
  return carried ? { at: carried, weight: CLAUSE_BEFORE, doubt: 'verbCarried', isRight: false } : null
}

/** A number without any words goes on with its sentence, one with few words with the clause before. */
function carriedFrom(text: string, { sentence, clause, left }: PlacedNumber): Stretch {
  if (FILLERS.test(text.slice(left.start, left.end))) return { start: sentence.start, end: clause.start }
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  return before ?? { start: clause.start, end: clause.start }
}

/** Words follow at once, as in 13名治保主任: they say what is counted. Other than 并, 已 or 均, which go on with what was done. */
function hasOwnNoun(text: string, { right }: PlacedNumber): boolean {
  return /^(?![并且而后及和与已均全都也但])[\u4e00-\u9fff“‘《"]/u.test(text.slice(right.start, right.end))
}

function findAbout(
  text: string,
  placed: PlacedNumber,
  { words, way, isRight }: Asked & { isRight: boolean },
): Found | null {
  if (way.about.length === 0) return { at: null, weight: BESIDE, doubt: null, isRight }
  const beside = lastWord(text, way.about, placed.left) ?? firstWord(text, way.about, placed.right)
  if (beside) return { at: beside, weight: BESIDE, doubt: null, isRight }
  const clause = lastWord(text, way.about, { start: placed.clause.start, end: placed.left.start })
  if (clause) return { at: clause, weight: IN_CLAUSE, doubt: null, isRight }
  if (way.besideOnly) return null
  const carried = carriedAbout(text, placed, way)
  const loose = lastWord(text, words.looseAbout, { start: placed.sentence.start, end: placed.left.end })
  if (carried && (!loose || carried.weight >= IN_SENTENCE)) return carried
  return loose ? { at: loose, weight: LOOSE, doubt: 'looseNoun', isRight } : carried
}

/** The subject from earlier in the sentence, the sentence before, or the name of the part. */
function carriedAbout(text: string, placed: PlacedNumber, { about }: Way): Found | null {
  const { sentence, clause, before, section } = placed
  const earlier = lastWord(text, about, { start: sentence.start, end: clause.start })
  if (earlier) {
    if (isOverridden(text, { start: earlier.end, end: placed.number.start })) return null
    const share = (earlier.end - sentence.start) / Math.max(1, clause.start - sentence.start)
    const isNext = sentence.clauses[sentence.clauses.indexOf(clause) - 1]?.start ?? clause.start
    return {
      at: earlier,
      weight: IN_SENTENCE + 0.3 * share,
      doubt: earlier.start >= isNext ? null : 'nounCarried',
      isRight: false,
    }
  }
  if (isOverridden(text, { start: sentence.start, end: placed.number.start })) return null
  const last = before && lastWord(text, about, before)
  if (last && !isOverridden(text, { start: last.end, end: before.end })) {
    return { at: last, weight: BEFORE, doubt: 'nounFromBefore', isRight: false }
  }
  const isNamed = hasWord(section.topic, about, { start: 0, end: section.topic.length })
  return isNamed ? { at: null, weight: BEFORE - 0.05, doubt: 'nounFromBefore', isRight: false } : null
}

function isOverridden(text: string, stretch: Stretch): boolean {
  return TOPIC_KINDS.some((kind) => hasWord(text, OTHER_THINGS[kind], stretch))
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
