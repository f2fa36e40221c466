import { ofGroup } from './checkCompare.ts'
import type { Checked } from './checkData.ts'
import { type Claim, marked, text } from './claims.ts'
import { groupOf, medianOf, sumOf } from './judgements.ts'
import { type Answer, isAlive } from './oracle.ts'
import { type Asked, decimalsOf } from './questions.ts'
import { divide, plain, rounded } from './rational.ts'
import { isCertainlyMore, type Reading } from './readings.ts'
import { saidAt } from './said.ts'
import { check } from './tally.ts'

const EXTREME =
  /^(.*?)(?:均为)? ?([\d,.]+[^，]*)，(?:并列|为)可比 (\d+) 镇最(多|少|高|低)(?:，是中位数（([^）]*(?:（推定）)?[^）]*)）的 ([\d,.]+) 倍以上)?/
const LEAD = /^(.*?)(居前|最多|最少|最高|最低)，因有约数/
const SUM = /^可比 (\d+) 镇合计 ?(.*)$/
const VAGUE = /^(.*?)只写“.*”，按 (.*) 理解，与 (\d+) 个镇分不出高低/

/** One sentence, and those of whom it speaks. */
interface Sentence {
  said: string
  peers: readonly Answer[]
  decimals: number
  isLowerBetter: boolean
}

type Checks = [said: string | undefined, claim: Claim][]

/** The takeaways (要点) of one year: who has most or least, who may have, sums, and whom nobody can tell apart. */
export function checkSentences({ tally, board, oracle }: Checked, { question, link }: Asked): void {
  const { indicator, measure, year } = question
  if (!oracle.comparable) return
  const { content } = saidAt(board, `#/compare/${indicator.id}?year=${year}&${link}`)
  const compared = oracle
    .answers(question)
    .filter(({ town, isCompared, value }) => isAlive(town, year) && isCompared && value !== null)
  for (const { text: sentence } of content.takeaways) {
    const { group, rest } = ofGroup(sentence)
    const peers = group === null ? compared : compared.filter(({ town }) => groupOf(town) === group)
    const said = rest.replace(/。$/, '')
    const asked = {
      said,
      peers,
      decimals: decimalsOf(indicator, measure),
      isLowerBetter: indicator.direction === 'lower',
    }
    for (const [part, claim] of [
      ...extremes(asked),
      ...leads(asked),
      ...sums(asked),
      ...vague(asked),
      ...insideGroups(asked, group),
    ]) {
      check(tally, { kind: 'sentence', where: `${indicator.id} ${year} ${link}: ${sentence}` }, [part, claim])
    }
  }
}

/** Where the document sets groups, nothing is said across them. */
function insideGroups({ peers }: Sentence, group: string | null): Checks {
  const isSet = peers.some(({ town }) => town.group !== undefined)
  const several = new Set(peers.map(({ town }) => groupOf(town))).size > 1
  return isSet && group === null ? [[several ? 'several groups' : 'one group', text('one group')]] : []
}

/** Nobody else may have more, or less; the value; of how many; and how many times the median at least. */
function extremes({ said, peers, decimals }: Sentence): Checks {
  const [, names = '', value, count, way, median, times] = EXTREME.exec(said) ?? []
  const named = namedIn(names, peers)
  const [first] = named
  if (!first?.value) return []
  const isMost = way === '多' || way === '高'
  const middle = medianOf(peers)
  return [
    [namesOf(named), text(namesOf(firstOf(peers, isMost)))],
    [count, text(String(peers.length))],
    [value, marked(first.value, decimals)],
    ...(times === undefined || !middle?.hi
      ? []
      : ([
          [median, marked(middle, decimals)],
          [times.replaceAll(',', ''), text(timesOf(first.value, middle))],
        ] as Checks)),
  ]
}

function timesOf({ lo }: Reading, { hi }: Reading): string {
  return hi ? Number(plain(rounded(divide(lo, hi), 1, 'down'))).toFixed(1) : ''
}

/** Those who may stand first, and nobody who may not. */
function leads({ said, peers, isLowerBetter }: Sentence): Checks {
  const [, names, word = ''] = LEAD.exec(said) ?? []
  if (names === undefined) return []
  const isMost = word === '居前' ? !isLowerBetter : word === '最多' || word === '最高'
  return [[namesOf(namedIn(names, peers)), text(namesOf(firstOf(peers, isMost)))]]
}

function sums({ said, peers, decimals }: Sentence): Checks {
  const [, count, value] = SUM.exec(said) ?? []
  const sum = sumOf(peers)
  if (value === undefined || !sum) return []
  return [
    [count, text(String(peers.length))],
    [value, marked(sum, decimals)],
  ]
}

/** As it is understood, and how many others may be both more and less. */
function vague({ said, peers, decimals }: Sentence): Checks {
  const [, name = '', value, count] = VAGUE.exec(said) ?? []
  const own = peers.find(({ town }) => town.name === name)?.value
  if (!own) return []
  const alike = valuesOf(peers).filter((one) => one !== own && !isCertainlyMore(one, own) && !isCertainlyMore(own, one))
  return [
    [value, marked(own, decimals)],
    [count, text(String(alike.length))],
  ]
}

function valuesOf(answers: readonly Answer[]): Reading[] {
  return answers.flatMap(({ value }) => value ?? [])
}

function namedIn(names: string, peers: readonly Answer[]): Answer[] {
  return peers.filter(({ town }) => names.includes(town.name))
}

/** Whom no other surely surpasses. */
function firstOf(peers: readonly Answer[], isMost: boolean): Answer[] {
  const beats = (a: Reading, b: Reading): boolean => (isMost ? isCertainlyMore(a, b) : isCertainlyMore(b, a))
  return peers.filter(({ value }) => value && !valuesOf(peers).some((other) => beats(other, value)))
}

function namesOf(answers: readonly Answer[]): string {
  return answers.map(({ town }) => town.name).join()
}
