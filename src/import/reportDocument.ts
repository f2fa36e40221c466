import type { Area } from '../domain/board/area.ts'
import { FORMAT, RAW_LIMIT, type TownReportDocument } from '../data/document/townReportSchema.ts'
import { sameText } from '../lib/sameText.ts'
import type { ReportReading } from './readReport.ts'
import type { Proposal } from './understand/proposal.ts'

/** A reading with the proposals that were accepted, and the hash of the file it was read from. */
export interface AcceptedReport {
  reading: ReportReading
  accepted: readonly Proposal[]
  sha256: string | null
}

/** What a document of accepted figures is called and which areas are known beforehand. */
export interface DocumentFrame {
  id: string
  title: string
  /** Code of the county the towns lie in; null where none is known. */
  county: string | null
  areas: readonly Area[]
}

type Row<K extends 'areas' | 'sources' | 'observations'> = TownReportDocument[K][number]

const MAX_SCOPE = 30
/** Codes of invented areas begin so. */
const FICTIONAL = '99'

/** A report can be written once its town and its period are known. */
export function isComplete({ facts }: ReportReading): boolean {
  return facts.town !== null && facts.period !== null
}

/** One document of all accepted figures (已确认数据); incomplete reports are left out, since nothing says where they belong. */
export function reportDocument(reports: readonly AcceptedReport[], frame: DocumentFrame): TownReportDocument {
  const complete = reports.filter(({ reading }) => isComplete(reading))
  const areas = new Map<string, Row<'areas'>>()
  const sources: Row<'sources'>[] = []
  const observations: Row<'observations'>[] = []
  for (const [index, report] of complete.entries()) {
    const area = areaOf(report.reading, frame)
    if (area.parent) areas.set(area.parent, countyOf(area.parent, report.reading, frame))
    areas.set(area.code, area)
    const source = sourceOf(report, `report-${index + 1}`, area.code)
    sources.push(source)
    observations.push(...rowsOf(report, source))
  }
  const synthetic = [...areas.keys()].some((code) => code.startsWith(FICTIONAL))
  const meta = { id: frame.id, title: frame.title, classification: 'internal' as const, synthetic }
  return { format: FORMAT, meta, areas: [...areas.values()], sources, observations }
}

/** The known area of the town's name; else a new one below the county, whose code is put together from its name. */
function areaOf({ facts }: ReportReading, { county, areas }: DocumentFrame): Row<'areas'> {
  const name = facts.town ?? ''
  const known = areas.find((area) => area.level === 'town' && sameText(area.name) === sameText(name))
  if (known) return { ...known, succeededBy: [...known.succeededBy] }
  return { code: `${county ?? ''}${name}`, name, level: 'town', type: facts.townType, parent: county }
}

function countyOf(code: string, { facts }: ReportReading, { areas }: DocumentFrame): Row<'areas'> {
  const known = areas.find((area) => area.code === code)
  return known
    ? { ...known, succeededBy: [...known.succeededBy] }
    : { code, name: facts.county ?? code, level: 'county' }
}

function sourceOf({ reading, sha256 }: AcceptedReport, id: string, area: string): Row<'sources'> {
  const { title, town, publisher, published, period, periodInferred } = reading.facts
  const { start, end } = period ?? { start: '', end: '' }
  return {
    id,
    area,
    title: title ?? town ?? id,
    publisher,
    published,
    period: { start, end, inferred: periodInferred },
    sha256,
  }
}

/** Rows in the order of the text; figures that would share a key are told apart by the words they stand in. */
function rowsOf({ reading, accepted }: AcceptedReport, source: Row<'sources'>): Row<'observations'>[] {
  const taken = new Set<string>()
  return accepted.map((proposal) => {
    const scope = freeScope(proposal, taken)
    const { start, end } = proposal
    return {
      area: source.area,
      indicator: proposal.indicator,
      scope,
      period: proposal.period ?? source.period,
      value: proposal.value,
      op: proposal.op,
      lower: proposal.lower,
      upper: proposal.upper,
      unit: proposal.unit,
      source: source.id,
      locator: { section: proposal.section, start: pointsBefore(reading, start), end: pointsBefore(reading, end) },
      raw: Array.from(proposal.raw).slice(0, RAW_LIMIT).join(''),
    }
  })
}

function freeScope(proposal: Proposal, taken: Set<string>): string | null {
  const { indicator, scope, period, raw } = proposal
  const words = raw.replace(/\s+/g, '').slice(0, MAX_SCOPE)
  const choices = [scope, words, ...Array.from({ length: 50 }, (_, at) => `${words}（${at + 2}）`)]
  const free = choices.find((choice) => !taken.has([indicator, choice, period?.start, period?.end].join()))
  taken.add([indicator, free, period?.start, period?.end].join())
  return free ?? null
}

/** Locators of the format count code points. */
function pointsBefore({ report }: ReportReading, offset: number): number {
  return Array.from(report.text.slice(0, offset)).length
}
