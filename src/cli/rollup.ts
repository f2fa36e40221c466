import type { LoadedDocument } from '../data/document/loadedDocument.ts'
import { mergeDocuments, unionMeta } from '../data/merge/mergeDocuments.ts'
import { readDocument } from '../data/document/readDocument.ts'
import type { TownReportDocument } from '../data/document/townReportSchema.ts'
import { type Area, AREA_LEVELS, type AreaLevel, ownArea } from '../domain/board/area.ts'
import { type Board, createBoard } from '../domain/board/board.ts'
import type { BoardMeta } from '../domain/board/reportSet.ts'
import type { Indicator } from '../domain/board/indicator.ts'
import { readRollup } from '../domain/rollup/readRollup.ts'
import { joinRollups, type Rollup, rollup as rollUp } from '../domain/rollup/rollup.ts'
import { isRolledUp } from '../domain/rollup/rollupId.ts'
import { rollupDocument, rollupIndicators } from '../export/document/rollupDocument.ts'
import { cliMessages } from '../i18n/cliMessages.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import { type CommandInput, type ExitCode, refuse } from './terminal.ts'
import { readReports, writeResult } from './reportFiles.ts'

/** One wrong code makes a trouble of each row; the first few name it. */
const FIRST_ISSUES = 3

/** A county's documents as its roll-up; or the roll-ups of several areas as that of the area they make up. */
export function rollup(input: CommandInput): ExitCode {
  const usable = readReports(input, 1)
  if (!usable) return 2
  const { documents } = usable
  const t = cliMessages(input.m)
  const below = documents.map(rollupOf)
  const children = below.flatMap((child) => child ?? [])
  if (children.length > 0 && children.length < below.length) return refuse(input, t.mixedLevels)
  if (!isLevelAbove(input.line.level, children)) return refuse(input, t.badLevel(input.line.level ?? ''))
  const made = children.length > 0 ? parentOf(input, documents, children) : countyOf(input, documents)
  const code = typeof made === 'string' ? refuse(input, made) : writeChecked(input, made)
  return code === 0 && !usable.isWhole ? 1 : code
}

/** A county's document; why there can be none, in words. */
function countyOf({ line, m }: CommandInput, documents: readonly LoadedDocument[]): TownReportDocument | string {
  const t = cliMessages(m)
  const board = boardOf(documents)
  const area = ownArea([...board.areas.values()]) ?? areaAsked(line, 'county')
  if (!board.meta.comparable) return t.unrelated
  if (!area) return t.needsArea
  const indicators = rollupIndicators([...board.indicators.values()])
  return rollupDocument({ meta: metaOf(line, documents, area), rollups: [rollUp(board, area)], indicators })
}

/** The document of an area made up of others; why there can be none, in words. */
function parentOf(
  { line, m }: CommandInput,
  documents: readonly LoadedDocument[],
  children: readonly Rollup[],
): TownReportDocument | string {
  const t = cliMessages(m)
  const area = areaAsked(line, levelAbove(children))
  if (!area) return t.needsArea
  const codes = children.map((child) => child.area.code)
  const twice = [...codes, area.code].find((code, index, all) => all.indexOf(code) !== index)
  if (twice !== undefined) return t.sameArea(twice)
  const own = joinRollups(children, area)
  const placed = children.map((child) => ({ ...child, area: { ...child.area, parent: area.code } }))
  const indicators = declaredIn(documents)
  return rollupDocument({ meta: metaOf(line, documents, area), rollups: [own, ...placed], indicators })
}

function rollupOf(document: LoadedDocument): Rollup | null {
  const area = ownArea(document.areas)
  return area && area.level !== 'town' ? readRollup(boardOf([document]), area) : null
}

/** Indicators that the roll-ups declared; those of the catalogue come with every board. */
function declaredIn(documents: readonly LoadedDocument[]): Indicator[] {
  const all = documents.flatMap((document) => [...boardOf([document]).indicators.values()])
  const declared = all.filter(({ id }) => isRolledUp(id))
  return [...new Map(declared.map((indicator) => [indicator.id, indicator])).values()]
}

function areaAsked({ area, title, level }: CommandInput['line'], usual: AreaLevel): Area | null {
  if (area === null || title === null) return null
  const plain = { type: null, parent: null, group: null, validFrom: null, validTo: null, succeededBy: [] }
  return { code: area, name: title, level: level ?? usual, ...plain }
}

/** Whether `--level` names one that may be over the children; towns are under every one of them. */
function isLevelAbove(level: string | null, children: readonly Rollup[]): boolean {
  if (level === null) return true
  const place = AREA_LEVELS.findIndex((one) => one === level && one !== 'town' && one !== 'village')
  return place >= 0 && children.every(({ area }) => place < AREA_LEVELS.indexOf(area.level))
}

/** The level over the widest of the children: counties make up a prefecture, unless `--level` says a province. */
function levelAbove(children: readonly Rollup[]): AreaLevel {
  const widest = Math.min(...children.map(({ area }) => AREA_LEVELS.indexOf(area.level)))
  return AREA_LEVELS[widest - 1] ?? 'country'
}

function metaOf({ id, title }: CommandInput['line'], documents: readonly LoadedDocument[], area: Area): BoardMeta {
  const meta = unionMeta(documents)
  return { ...meta, id: id ?? `rollup-${area.code}`, title: title ?? area.name, notes: notesOf(documents) }
}

function notesOf(documents: readonly LoadedDocument[]): string[] {
  return documents.length === 1 ? [...(documents[0]?.meta.notes ?? [])] : []
}

/** What this program writes it must be able to read: a code that does not fit the figures is found here. */
function writeChecked(input: CommandInput, document: TownReportDocument): ExitCode {
  const text = `${JSON.stringify(document)}\n`
  const { issues } = readDocument(text, document.meta.id)
  for (const issue of issues.slice(0, FIRST_ISSUES)) input.terminal.err(issueText(issue, input.m))
  if (issues.length > FIRST_ISSUES) input.terminal.err(cliMessages(input.m).moreIssues(issues.length - FIRST_ISSUES))
  return issues.length > 0 ? 2 : writeResult(input, text)
}

function boardOf(documents: readonly LoadedDocument[]): Board {
  return createBoard(mergeDocuments(documents).set)
}
