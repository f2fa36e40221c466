import type { BoardChange, ChangeReport, ChangedField } from '../domain/board/boardChange.ts'
import type { Indicator } from '../domain/board/indicator.ts'
import type { Observation } from '../domain/board/observation.ts'
import { precedenceWords } from './issues/issueMessages.ts'
import type { Messages } from './messages.ts'
import { formatNumber } from './values/numbers.ts'
import { ownFilesMessages } from './ownFilesMessages.ts'
import { shortPeriodText } from './values/periodWords.ts'
import { reportedWithUnit } from './values/valueWords.ts'

/** Fields whose contents are codes of the format: that they changed is said, the codes are not. */
const CODED: readonly ChangedField[] = ['kind', 'direction', 'standard', 'measures', 'succeededBy']

type Reported<K extends BoardChange['kind']> = Extract<BoardChange, { kind: K }>

/** One change as a sentence without full stop. */
export function boardChangeText(change: BoardChange, m: Messages): string {
  const t = ownFilesMessages(m)
  switch (change.kind) {
    case 'newTown':
    case 'goneTown':
      return t[change.kind](change.town.name)
    case 'newYear':
    case 'goneYear':
      return t[change.kind](m.year(change.year))
    case 'newIndicator':
    case 'goneIndicator':
      return t[change.kind](nameOf(change.indicator, m))
    case 'newReport':
    case 'goneReport':
      return t[change.kind](change.town.name, m.year(change.year))
    case 'townDiffers':
      return differenceText(change.town.name, change, m)
    case 'indicatorDiffers':
      return differenceText(nameOf(change.indicator, m), change, m)
    case 'changed':
      return changedText(change, m)
    case 'notUsed':
      return becauseText(
        t.notUsed(placeText(change, change.used, m), valueText(change.used, m), valueText(change.other, m)),
        change,
        m,
      )
    case 'newFigure':
      return t.newFigure(placeText(change, change.observation, m), valueText(change.observation, m))
    case 'goneFigure': {
      const sentence = change.isRefused ? t.refusedFigure : t.goneFigure
      return sentence(placeText(change, change.observation, m), valueText(change.observation, m))
    }
  }
}

/** How many of each kind, in the order of the list: 新增 1 镇，改动 2 个数据. Empty when nothing changed. */
export function changeCountsText({ counts }: ChangeReport, m: Messages): string {
  return [...counts]
    .map(([kind, count]) => ownFilesMessages(m).counts[kind](formatNumber(count, 0)))
    .join(m.clauseSeparator)
}

function differenceText(
  name: string,
  { field, from, to }: Reported<'townDiffers' | 'indicatorDiffers'>,
  m: Messages,
): string {
  const t = ownFilesMessages(m)
  const what = t.fieldOf(name, t.fields[field])
  return CODED.includes(field) ? t.defined(what) : t.differs(what, from || t.nothing, to || t.nothing)
}

/** Period, scope and status stand beside the value where they differ, on both sides. */
function changedText(change: Reported<'changed'>, m: Messages): string {
  const { from, to, aspects } = change
  const also = aspects.filter((aspect) => aspect !== 'value').map((aspect) => ownFilesMessages(m).aspects[aspect])
  const side = (observation: Observation): string =>
    [
      aspects.includes('period') ? shortPeriodText(observation.period, m) : '',
      aspects.includes('scope') ? m.scopeName(observation.scope) : '',
      valueText(observation, m),
      aspects.includes('status') && observation.value !== null ? m.bracketed(m.statuses[observation.status]) : '',
      aspects.includes('base') && observation.den !== null ? m.bracketed(`${observation.num}/${observation.den}`) : '',
    ]
      .filter(Boolean)
      .join(' ')
  const text = ownFilesMessages(m).changed(placeText(change, to, m), side(from), side(to))
  const reported = also.length > 0 ? text + ownFilesMessages(m).alsoChanged(also.join(m.listSeparator)) : text
  return becauseText(reported, change, m)
}

/** Of two figures that both stand in what is loaded: why this one is used. */
function becauseText(text: string, { why }: Reported<'changed' | 'notUsed'>, m: Messages): string {
  return why === null ? text : ownFilesMessages(m).because(text, precedenceWords(m)[why])
}

/** Whether two figures contradict each other in what is loaded now, so that a person may want the other one. */
export function isContradiction(change: BoardChange): boolean {
  return (change.kind === 'changed' || change.kind === 'notUsed') && change.why !== null
}

function placeText(
  { town, indicator }: { town: { name: string }; indicator: Indicator },
  observation: Observation,
  m: Messages,
): string {
  const scope = observation.scope === null ? '' : m.bracketed(m.scopeName(observation.scope))
  return ownFilesMessages(m).place(town.name, nameOf(indicator, m) + scope, shortPeriodText(observation.period, m))
}

function valueText(observation: Observation, m: Messages): string {
  return reportedWithUnit(observation, m)
}

function nameOf(indicator: Indicator, m: Messages): string {
  return m.pickName(indicator.name, indicator.nameEn)
}
