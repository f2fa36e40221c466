import { reportedClaim } from './checkCompare.ts'
import { type Checked, wordingOf } from './checkData.ts'
import { type Claim, marked, matching, words } from './claims.ts'
import { groupOf } from './judgements.ts'
import { type Answer, isAlive, type Oracle } from './oracle.ts'
import { decimalsOf, usualQuestions } from './questions.ts'
import { order } from './rational.ts'
import { median, type Reading } from './readings.ts'
import { saidAt } from './said.ts'
import { check } from './tally.ts'

/** Each town beside its peers: its own figure, their median and how far they reach. */
export function checkProfiles({ tally, board, oracle }: Checked, year: number): void {
  if (!oracle.comparable) return
  const asked = usualQuestions(oracle, year).map((one) => ({ ...one, answers: oracle.answers(one.question) }))
  for (const town of oracle.towns.filter((one) => isAlive(one, year))) {
    const said = saidAt(board, `#/town?town=${town.code}&year=${year}`)
    for (const { name, question, answers } of asked) {
      const { indicator, measure } = question
      const row = said.rows.find(([first]) => first?.text.startsWith(name))
      const own = answers.find((answer) => answer.town === town)
      if (!row && !isReportedIn(oracle, groupOf(town), indicator.id)) continue
      const where = `${indicator.id} ${year} ${town.name} ${wordingOf(own?.row)}`
      const decimals = decimalsOf(indicator, measure)
      if (own?.isCompared && own.value) {
        const claim = measure === 'total' ? reportedClaim(own) : marked(own.value, decimals)
        check(tally, { kind: 'profile', where }, [row?.[1]?.text, claim])
      }
      check(tally, { kind: 'peers', where }, [row?.[2]?.text, peersClaim(answers, { own: town, decimals })])
    }
  }
}

/** A profile lists what the town or one of its peers ever told. */
function isReportedIn({ towns, reportedRows }: Oracle, group: string, indicator: string): boolean {
  const codes = new Set(towns.filter((town) => groupOf(town) === group).map(({ code }) => code))
  return reportedRows.some(({ row }) => row.indicator === indicator && codes.has(row.area))
}

/** Their median, how far they reach and how many they are; nothing of fewer than three. */
function peersClaim(answers: readonly Answer[], { own, decimals }: { own: Answer['town']; decimals: number }): Claim {
  const values = answers.flatMap(({ town, value, isCompared }) =>
    isCompared && value && town !== own && groupOf(town) === groupOf(own) ? [value] : [],
  )
  if (values.length < 3) return matching(/^—/)
  const [middle, reach] = [marked(median(values), decimals), marked(reachOf(values), decimals)]
  return {
    right: `${middle.right}；${reach.right}（${values.length} 镇）`,
    fits: (said) => {
      const [first = '', second = ''] = said.split('；')
      return middle.fits(first) && reach.fits(second) && words(`${values.length} 镇`).fits(second)
    },
  }
}

/** From the lowest to the highest that any of them may be; it comes from the reading rule where those ends do. */
function reachOf(values: readonly Reading[]): Reading {
  return values.reduce((widest, one) => ({
    ...widest,
    ...(isLower(one, widest) ? { lo: one.lo, loImplied: one.loImplied } : {}),
    ...(isHigher(one, widest) ? { hi: one.hi, hiImplied: one.hiImplied } : {}),
  }))
}

function isLower(one: Reading, widest: Reading): boolean {
  const by = order(one.lo, widest.lo)
  return by < 0 || (by === 0 && !one.loImplied)
}

function isHigher(one: Reading, widest: Reading): boolean {
  if (one.hi === null || widest.hi === null) return one.hi === null && widest.hi !== null
  const by = order(one.hi, widest.hi)
  return by > 0 || (by === 0 && !one.hiImplied)
}
