import { townMessages } from '../../i18n/townMessages.ts'
import { medianSideOf, sideOf } from '../../domain/town/peers.ts'
import type { ProfileRow } from '../../domain/town/townProfile.ts'
import { changeArrow, changeText } from '../../i18n/values/changeWords.ts'
import { hasNumber } from '../../domain/compare/verdict.ts'
import type { Messages } from '../../i18n/messages.ts'
import {
  intervalText,
  markText,
  noteText,
  reportedWithUnit,
  ariaText,
  unitText,
  wordsOf,
} from '../../i18n/values/valueWords.ts'

/** Which side a cell is on: blue, orange, or neither. */
type Side = 'better' | 'worse' | null

interface ValueCell {
  /** As written with its unit, or the quotient with its unit, or why there is no number. */
  text: string
  /** Why it stands apart; empty for a compared value. */
  note: string
  /** What the report says, where the value is a quotient; empty otherwise. */
  reported: string
  spoken: string
}

/** This year's answer. */
export function valueCell({ reading, request }: ProfileRow, m: Messages): ValueCell {
  const { observation, area } = reading
  const spoken = ariaText(reading, request, m).slice(area.name.length + m.colon.length)
  if (reading.value === null) return { text: wordsOf(reading, m), note: '', reported: '', spoken }
  const note = reading.placement === 'compared' ? '' : noteText(reading, m)
  const text = m.withUnit(markText(reading, request, m), unitText(request.indicator, request.measure, m))
  const isQuotient = request.measure !== 'total' && observation !== null
  return {
    text,
    note,
    reported: isQuotient ? townMessages(m).asReported(reportedWithUnit(observation, m)) : '',
    spoken,
  }
}

/** The peers' middle and range in the same year, or why there are none. */
export function peersCell(
  { band, reading, request, peerCount }: ProfileRow,
  m: Messages,
): { median: string; range: string } {
  const peers = band.find((one) => one.year === reading.year)
  if (peers) {
    return {
      median: townMessages(m).median(intervalText(peers.median, request, m)),
      range: townMessages(m).range(intervalText(peers.range, request, m), peers.towns),
    }
  }
  return { median: peerCount === 0 ? townMessages(m).noPeers : townMessages(m).fewPeers(peerCount), range: '' }
}

/** Better and worse only where the indicator has a better side; other amounts are more or fewer than the median. */
export function positionCell(row: ProfileRow, m: Messages): { text: string; side: Side } {
  const t = townMessages(m)
  const { position, noPosition, indicator, reading } = row
  if (position === null) {
    // Too few peers are said in the column of peers, and a missing number in its own.
    const isSaid =
      noPosition === null || noPosition === 'fewPeers' || (noPosition === 'notCompared' && !hasNumber(reading))
    return { text: isSaid ? m.evidence.none : m.noChange(t.noPositions[noPosition]), side: null }
  }
  const side = sideOf(position, indicator.direction)
  const words = side === null ? undefined : t[side][position]
  const plain = indicator.direction === 'neutral' && indicator.kind !== 'ratio' ? t.counts : t.positions
  return { text: words ?? plain[medianSideOf(position)], side }
}

/** Against the year before: how much, or why it may not be said. */
export function changeCell({ change, indicator, request }: ProfileRow, m: Messages): { text: string; side: Side } {
  switch (change.kind) {
    case 'noEarlierYear':
      return { text: townMessages(m).noEarlierYear, side: null }
    case 'silent': {
      const state = m.states[change.state]
      return {
        text: change.when === 'this' ? townMessages(m).silentThis(state) : townMessages(m).silentBefore(state),
        side: null,
      }
    }
    case 'obstacles': {
      const reasons = change.obstacles.map((code) => m.shortReasons[code])
      return { text: m.noChange(reasons.join(m.listSeparator)), side: null }
    }
    case 'known': {
      const { direction } = change.change
      const text = `${changeArrow(change.change)} ${changeText(change.change, request, m)}`.trim()
      if ((direction !== 'up' && direction !== 'down') || indicator.direction === 'neutral') return { text, side: null }
      return { text, side: (direction === 'up') === (indicator.direction === 'higher') ? 'better' : 'worse' }
    }
  }
}
