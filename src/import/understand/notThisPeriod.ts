import type { PlacedNumber } from './placed.ts'
import type { LeftOutReason } from './proposal.ts'
import { MONEY_UNITS, TIME_UNITS } from '../numbers/units.ts'

/** The time the report tells about, as far as it is needed to recognise other years; null when not known. */
export interface ReportedTime {
  year: number | null
}

const PLAN_TITLES =
  /下一步|下步|打算|工作计划|工作安排|工作思路|主要安排|努力方向|今后|展望|改进方向|(?:20\d{2}|明)年.{0,12}(?:安排|打算|计划|思路|重点)|存在.{0,6}(?:问题|不足|困难|差距)|不足和/u
/** A part that tells of both is a report. */
const REPORT_TITLES = /情况|成效|举措|做法|总结|回顾|完成/u
const PLAN_WORDS = /(?:^|[^模虚比])拟(?!定|制|稿|合)|力争|争取|预计|明年|下一年|下一步|目标(?:任务)?[为是]/u
/** 按照年度计划开展12场 reports; 计划开展12场 plans. */
const BY_PLAN = /(?:按|照|据|制定|落实|完成|[纳列]入|印发|结合|围绕).{0,14}计划/u
const FREQUENCY =
  /每(?:个)?(?:年度?|半年|季度?|月|周|旬|日|天|次|人|名|村|村\(社区\)|社区|半月|两月|[一二三两]个?(?:年|月|周|季度))(?!累计|共)/u
const REQUIRED = /^(?:不少于|不低于|至少|不超过)/u
const DEMANDED = /要求|确保|必须|[应须需]|标准|规定|目标/u
const DONE = /已|共|累计|均|达/u
const AVERAGE = /(?:[年月日周户人]均|平均)[^,，]{0,8}$/u
const EARLIER = /去年|上年|上一年|前年|往年|上季度|上半年度?同期|同期(?:的)?$/u
const COMPARED = /同比|环比|较|比(?!例|赛|武|率|如)/u
const CHANGED = /(?:增长|下降|减少|提升|提高|上升|增加|降低|少|多|增幅|降幅|回落|下降了|升)(?:了|约|近|超)?$/u
const INCREASED = /(?:新增|新招|新聘|新进|增加|增设|新建|净增)(?:了|设)?.{0,6}$/u
const ELSEWHERE =
  /(?:全县|全区|全市|全省|全国|全旗|全州)(?!前列|率先|首|排名|第|唯一|示范|先进|优秀|范围|领先|镇街|各镇)/u
const OWN =
  /全镇|全乡|全街|我镇|我乡|本镇|本乡|辖区|我街|镇村|[^乡各县区镇个村]镇(?!街)|[^各县区个]乡(?!镇)|[^镇各]街道/u

/**
 * Why a number tells nothing of this report's own period and place, whatever it counts; null when nothing says so. Rules
 * of sense, by the words before it in its clause and by the part of the report it stands in.
 */
export function notThisPeriod(text: string, placed: PlacedNumber, { year }: ReportedTime): LeftOutReason | null {
  const { number, clause, section } = placed
  if (number.isNot) return number.isNot
  if (TIME_UNITS.includes(number.unit)) return 'date'
  if (MONEY_UNITS.includes(number.unit)) return 'money'
  if (number.unit === '' || number.unit === '‰') return number.unit === '' ? 'noIndicator' : 'change'
  const before = text.slice(clause.start, number.start)
  const beside = text.slice(placed.left.start, number.start)
  const behind = text.slice(placed.right.start, placed.right.end)
  if (section.titles.some(isPlanTitle) || isPlanned(before)) return 'plan'
  if (isRequired(before, text.slice(number.start, number.end))) return 'requirement'
  if (isChange(before, beside, number.unit)) return 'change'
  if (isOfEarlierYear(before, beside, year) || tellsOfEarlierYear(text, placed, year) || isLeft(beside, behind))
    return 'earlierYear'
  if (AVERAGE.test(beside)) return 'average'
  if (INCREASED.test(beside) && /[人名个支]/u.test(number.unit)) return 'increment'
  if (isUnfinished(beside, behind)) return 'unfinished'
  return isElsewhere(text, placed) ? 'elsewhere' : null
}

function isPlanTitle(title: string): boolean {
  return PLAN_TITLES.test(title) && !REPORT_TITLES.test(title)
}

function isPlanned(before: string): boolean {
  return PLAN_WORDS.test(before) || (before.includes('计划') && !BY_PLAN.test(before))
}

function isRequired(before: string, words: string): boolean {
  if (FREQUENCY.test(before)) return true
  if (!REQUIRED.test(words)) return false
  return words.endsWith('%') ? DEMANDED.test(before) : !DONE.test(before)
}

function isChange(before: string, beside: string, unit: string): boolean {
  if (unit === '个百分点' || unit === '百分点' || unit === '倍') return true
  if (CHANGED.test(beside) && (COMPARED.test(before) || unit === '%')) return true
  return /(?:同比|环比)[^,，]{0,4}$/u.test(beside)
}

function isOfEarlierYear(before: string, beside: string, year: number | null): boolean {
  if (EARLIER.test(beside)) return true
  const named = [...beside.matchAll(/(20\d{2})年/gu), ...before.matchAll(/(?:较|比|与)(20\d{2})年/gu)].map(
    ([, digits]) => Number(digits),
  )
  return year !== null && named.some((one) => one < year) && !named.includes(year)
}

/** 4件正在化解中, 尚未办结2件: what is not done yet. */
function isUnfinished(beside: string, behind: string): boolean {
  return (
    /^(?:案件|事项|信访件|纠纷)?(?:正在|尚在|尚未|仍在|还在|未(?!成年)|待|正)/u.test(behind) ||
    /(?:正在|尚在|尚未|仍在|未(?!成年)|(?:^|[^接招对期优等])待)[^,，]{0,4}$/u.test(beside)
  )
}

/** 去年，共调解115起: the first words of the sentence set its time, unless it goes on to this year. */
function tellsOfEarlierYear(text: string, { sentence, number }: PlacedNumber, year: number | null): boolean {
  const opening = /^\s*(?:(去年|上年|前年)|(20\d{2})年度?)(?=[,，])/u.exec(text.slice(sentence.start, number.start))
  if (!opening) return false
  const isEarlier = opening[1] !== undefined || (year !== null && Number(opening[2]) < year)
  return isEarlier && !/今年|本年/u.test(text.slice(sentence.start, number.start))
}

/** 由97.1%提升到98.3%: the first is what was before. */
function isLeft(beside: string, behind: string): boolean {
  return /[由从]$/u.test(beside) && /^(?:提升|上升|提高|增加|增长|下降|降低|降|减少|升)/u.test(behind)
}

/** 全县 as the subject of the clause, or of the one before it that this one continues. */
function isElsewhere(text: string, { sentence, number, clause }: PlacedNumber): boolean {
  const before = text.slice(clause.start, number.start)
  if (OWN.test(before)) return false
  if (ELSEWHERE.test(before)) return true
  return (
    ELSEWHERE.test(text.slice(sentence.start, sentence.start + 8)) &&
    !OWN.test(text.slice(sentence.start, number.start))
  )
}
