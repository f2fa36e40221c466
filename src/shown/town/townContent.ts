import { MAX_ROWS_PER_PAGE } from '../../charts/barRows.ts'
import type { Area } from '../../domain/board/area.ts'
import { townProfile, type TownProfile } from '../../domain/town/townProfile.ts'
import { type TownTakeaway, townTakeaways } from '../../domain/takeaways/townTakeaways.ts'
import { hasNumber } from '../../domain/compare/verdict.ts'
import type { Messages } from '../../i18n/messages.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'
import { townMessages } from '../../i18n/townMessages.ts'
import { dateText } from '../../i18n/values/periodWords.ts'
import { formatLink } from '../../state/link.ts'
import { EMPTY_SELECTION, type Selection } from '../../state/selection.ts'
import { townTakeawayText } from '../../i18n/takeaways/townTakeawayText.ts'
import { contentTakeaway } from '../contentTakeaway.ts'
import { listPage } from '../findingPages.ts'
import { inPages } from '../pages.ts'
import { profileTable } from './profileTable.ts'
import type { Shown, Stamp, SlideContent, SlidePage } from '../slideContent.ts'
import { stampOfBoard } from '../stamp.ts'
import { titleOf } from '../headingWords.ts'
import type { Board } from '../../domain/board/board.ts'

/** Everything one town reported (镇档案): each indicator beside its peers and its year before. */
export function townContent(shown: Shown, m: Messages): SlideContent {
  const { board, resolved } = shown
  const { town } = resolved
  if (!town) return noTown(shown, m)
  const profile = townProfile(board, town, resolved.request.period.year)
  return {
    title: titleOf(shown, m),
    subtitle: profileSubtitle(board, profile, m),
    takeaways: townTakeaways(profile).map((one) =>
      contentTakeaway(townTakeawayText(one, profile.year, m), rootOf(one, profile, shown)),
    ),
    verdict: null,
    stamp: stampOfProfile(shown, profile, m),
    pages:
      profile.rows.length === 0
        ? [listPage([{ severity: null, text: townMessages(m).noIndicators, place: null }], m)]
        : tablePages(shown, profile, m),
  }
}

/** The number that carries a sentence, or the rows it counts. */
function rootOf(
  takeaway: TownTakeaway,
  { area, year }: TownProfile,
  { selection }: Shown,
): Parameters<typeof contentTakeaway>[1] {
  switch (takeaway.kind) {
    case 'extreme':
    case 'change':
      return { places: [{ town: area.code, year, indicator: takeaway.row.indicator.id }] }
    case 'reporting':
      return { href: townDataLink(area, selection, { year }) }
    default:
      return { href: townDataLink(area, selection, { state: 'noReport' }) }
  }
}

/** What the town reported, as rows: of one year, or the years that are silent. */
export function townDataLink(
  area: Area,
  { dataset }: Selection,
  part: Pick<Selection, 'year'> | Pick<Selection, 'state'>,
): string {
  const towns = { kind: 'codes', codes: [area.code] } as const
  return formatLink({ ...EMPTY_SELECTION, view: 'data', dataset, towns, ...part })
}

function stampOfProfile(shown: Shown, profile: TownProfile, m: Messages): Stamp {
  const t = slideMessages(m)
  const reported = profile.rows.filter((row) => hasNumber(row.reading)).length
  const refused = profile.rows.filter(({ reading }) => reading.state === 'refused').length
  return {
    title: titleOf(shown, m),
    unit: t.unitsInTable,
    scope: t.usualScopes,
    period: m.year(profile.year),
    coverage: t.reported(profile.rows.length, reported) + (refused > 0 ? m.clauseSeparator + m.notLoaded(refused) : ''),
    verdict: profile.hasPeers ? t.amongPeers : townMessages(m).noPeerGroup,
    reasons: [
      ...townNotes(profile, m).map(noteText),
      ...profile.silentYears.map((year) => townMessages(m).missingReport(year)),
    ],
    ...stampOfBoard(shown.board, m),
  }
}

/** A sentence in which towns stand as such, because their names lead to their profiles on the screen. */
type TownNote = readonly (string | Area)[]

/** Another year than the asked one, what became of a town that was merged away, and whom it took over (区划调整). */
export function townNotes({ area, outside, year, predecessors, successors }: TownProfile, m: Messages): TownNote[] {
  const t = townMessages(m)
  return [
    ...(outside ? [[t.outside[outside.side](area.name, outside.asked, year)]] : []),
    ...(successors.length > 0
      ? [mergerNote({ gone: [area.name], into: listed(successors, m), date: area.validTo }, m)]
      : []),
    ...predecessors.map((town) => mergerNote({ gone: [town], into: [area.name], date: town.validTo }, m)),
  ]
}

function noteText(note: TownNote): string {
  return note.map((part) => (typeof part === 'string' ? part : part.name)).join('')
}

interface Merger {
  gone: TownNote
  into: TownNote
  /** The last day of the town that is gone; null when the document does not say. */
  date: string | null
}

function mergerNote({ gone, into, date }: Merger, m: Messages): TownNote {
  const t = townMessages(m)
  const [first = '', between = '', last = ''] = t.merged('{}', '{}').split('{}')
  const when = date === null ? '' : t.mergedOn(dateText(date, m))
  return [first, ...gone, between, ...into, last + when + m.takeaways.end + t.mergerBreak]
}

function listed(towns: readonly Area[], m: Messages): TownNote {
  return towns.flatMap((town, index) => (index > 0 ? [m.listSeparator, town] : [town]))
}

function tablePages(
  { selection, rowsPerPage = MAX_ROWS_PER_PAGE }: Shown,
  profile: TownProfile,
  m: Messages,
): SlidePage[] {
  const { table } = profileTable(profile, selection.sort, m)
  return inPages(table.rows, rowsPerPage).map((rows) => ({
    body: { kind: 'table' },
    table: { ...table, rows },
    key: profile.hasPeers ? [] : [townMessages(m).noPeerGroup],
  }))
}

function noTown(shown: Shown, m: Messages): SlideContent {
  const t = slideMessages(m)
  const text = noTownText(shown.selection, m)
  return {
    title: titleOf(shown, m),
    subtitle: [text],
    takeaways: [],
    verdict: null,
    stamp: {
      title: titleOf(shown, m),
      unit: t.unitsInTable,
      scope: t.usualScopes,
      period: m.anyYear,
      coverage: t.nothingDue,
      verdict: t.listedOnly,
      reasons: [],
      ...stampOfBoard(shown.board, m),
    },
    pages: [listPage([{ severity: null, text, place: null }], m)],
  }
}

/** Why there is no profile: the town asked for is not in these data, or there is no town at all. */
export function noTownText({ town }: Shown['selection'], m: Messages): string {
  const t = townMessages(m)
  return town === null ? t.noTown : t.townGone(town)
}

/** Which town it is: county, peer group, code, since when and until when, how many reports. */
export function profileSubtitle(board: Board, { area, reports }: TownProfile, m: Messages): string[] {
  const t = townMessages(m)
  const parent = area.parent === null ? undefined : board.areas.get(area.parent)
  return [
    parent ? t.parent(parent.name) : '',
    area.group === null ? '' : t.group(m.groupName(area.group)),
    t.code(area.code),
    area.validFrom === null ? '' : t.validFrom(dateText(area.validFrom, m)),
    area.validTo === null ? '' : t.validTo(dateText(area.validTo, m)),
    t.reportCount(reports.length),
  ]
}
