import type { Period } from '../../domain/board/period.ts'
import { isIsoDate } from '../../domain/board/period.ts'
import { halfWidth } from '../text/halfWidth.ts'
import type { ReportText } from '../text/reportText.ts'
import { findPeriod } from './findPeriod.ts'
import { isAboveTown, placeInText, placeInTitle } from './placeFacts.ts'
import { findTitle } from './findTitle.ts'

/** What a report says of itself (报告要素); null is what it does not say. */
export interface ReportFacts {
  title: string | null
  publisher: string | null
  town: string | null
  /** 镇, 乡, 街道 … */
  townType: string | null
  county: string | null
  /** 〔2023〕3号 with the letters before it. */
  documentNumber: string | null
  /** ISO day it was published or signed. */
  published: string | null
  period: Period | null
  /** The period is not named; it was worked out from other words or from the date. */
  periodInferred: boolean
  /** A report on a whole county or more, whose figures are no town's. */
  isAboveTown: boolean
}

const DOCUMENT_NUMBER = /[\u4e00-\u9fff]{1,12}[〔[(]20\d{2}[〕\])]\d{1,4}号/u
const PUBLISHED = /(?:发布|发文|成文|印发)(?:时间|日期)?[:\s|\]]{0,8}\[?\s?(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/u
const SIGNED = /\n\s*(20\d{2})年(\d{1,2})月(\d{1,2})日\s*(?:\n|$)/u
const ISSUED_BY =
  /(?:来源|发布机构|发文机关|发布单位|信息来源)[:\s|\]]{0,8}([\u4e00-\u9fff]{3,25}(?:政府|办事处|司法所|党委|办公室|镇|乡|街道))/u
const SIGNATURE = /\n\s*([\u4e00-\u9fff]{2,25}(?:人民政府|办事处|委员会))\s*\n/u

/** Title, place, date and period of a report, from its words alone. */
export function findFacts(report: ReportText): ReportFacts {
  const text = halfWidth(report.text)
  const title = findTitle(report)?.title ?? null
  const place =
    (title === null ? null : placeInTitle(title)) ??
    (title !== null && isAboveTown(title) ? null : placeInText(report.text))
  const published = dayOf(PUBLISHED.exec(text)) ?? dayOf(SIGNED.exec(text))
  const found = findPeriod({ title, text, published })
  return {
    title,
    publisher: ISSUED_BY.exec(text)?.[1] ?? SIGNATURE.exec(text)?.[1] ?? publisherInTitle(title),
    town: place?.town ?? null,
    townType: place?.type ?? null,
    county: place?.county ?? null,
    documentNumber: DOCUMENT_NUMBER.exec(text.slice(0, 600))?.[0] ?? null,
    published,
    period: found?.period ?? null,
    periodInferred: found?.inferred ?? true,
    isAboveTown: title !== null && place === null && isAboveTown(title),
  }
}

function publisherInTitle(title: string | null): string | null {
  return /^(.{2,30}?(?:人民政府|办事处))/u.exec(title ?? '')?.[1] ?? null
}

function dayOf(match: RegExpExecArray | null): string | null {
  const [, year = '', month = '', day = ''] = match ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : null
}
