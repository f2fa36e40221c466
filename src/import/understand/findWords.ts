import { OTHER_THINGS } from '../vocabulary/otherThings.ts'
import type { IndicatorWords, OtherThing, Way } from '../vocabulary/words.ts'
import type { Stretch } from '../text/sentences.ts'
import type { PlacedNumber } from './placed.ts'
import type { ProposalDoubt } from './proposal.ts'
import { firstWord, hasWord, lastWord } from './wordSearch.ts'

/** Words found, how much they weigh and what is doubtful about them. */
export interface Found {
  /** Null where the words stand in a heading, or none are needed. */
  at: Stretch | null
  weight: number
  doubt: ProposalDoubt | null
  isRight: boolean
}

/** An indicator and one of the ways of speaking of it. */
export interface Asked {
  words: IndicatorWords
  way: Way
}

/** What a word weighs by where it stands: beside the number twice as much as two clauses away, hardly anything in a heading. */
const BESIDE = 3
const IN_CLAUSE = 2.4
const IN_SENTENCE = 2
const CLAUSE_BEFORE = 1.4
const BEFORE = 1
const LOOSE = 0.98
/** Words between two numbers that leave it to the first what is counted. */
const MAX_BARE = 8
/** Words before a number that name nothing to count: what was counted before goes on. */
const FILLERS =
  /^(?:[、,和及与(/\s]|其中|[镇乡村县区市社街组]+[级本]?|两级|网格|实际|完成|开展|举办|组织|全年|今年|去年|[上下]半年|[一二三四]季度|共计?|累计|合计|总计|达到?|另有?|又|再|已|均|约)*$/u
/** Deeds between a number and a word: what is counted stands before them (3个社区举行普法活动). */
const DEEDS = /举行|开展|举办|进行|组织|设立|建立|成立|召开|参加|轮流/u
/** Subjects that, where they stand nearer, take the place of one that was named before. */
const TOPIC_KINDS: readonly OtherThing[] = ['enforcement', 'litigation', 'study', 'meeting']

/** Beside the number, in front of it or behind it; else, where only few words lie between, before the number before. */
export function findSaid(text: string, placed: PlacedNumber, { said }: Way): Found | null {
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
  if (isBare(text, left)) return { start: sentence.start, end: clause.start }
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  return before ?? { start: clause.start, end: clause.start }
}

/** Words follow at once, as in 13名治保主任: they say what is counted. Other than 并, 已 or 均, which go on with what was done. */
export function hasOwnNoun(text: string, { right }: PlacedNumber): boolean {
  return /^(?![并且而后及和与已均全都也但])[\u4e00-\u9fff“‘《"]/u.test(text.slice(right.start, right.end))
}

/** What is counted: beside the number, before it in the clause, or carried on from before. */
export function findAbout(
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

/** Whether words before a number name nothing to count. */
export function isBare(text: string, { start, end }: Stretch): boolean {
  return FILLERS.test(text.slice(start, end))
}
