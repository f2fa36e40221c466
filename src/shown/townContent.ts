import { MAX_ROWS_PER_PAGE } from '../charts/barRows.ts'
import type { Area } from '../domain/board/area.ts'
import { townProfile, type TownProfile } from '../domain/town/townProfile.ts'
import { townTakeaways } from '../domain/takeaways/townTakeaways.ts'
import { hasNumber } from '../domain/compare/verdict.ts'
import type { Messages } from '../i18n/messages.ts'
import { slideMessages } from '../i18n/deck/slideMessages.ts'
import { townMessages } from '../i18n/townMessages.ts'
import { townTakeawayText } from '../i18n/takeaways/townTakeawayText.ts'
import { listPage } from './findingPages.ts'
import { inPages } from './pages.ts'
import { plainSentence } from './plainSentence.ts'
import { profileSubtitle } from './profileSubtitle.ts'
import { profileTable } from './profileTable.ts'
import type { Shown } from './shown.ts'
import type { SlideContent, SlidePage } from './slideContent.ts'
import { type Stamp, stampOfBoard } from './stamp.ts'
import { titleOf } from './titleOf.ts'

/** Everything one town reported (镇档案): each indicator beside its peers and its year before. */
export function townContent(shown: Shown, m: Messages): SlideContent {
  const { board, resolved } = shown
  const { town } = resolved
  if (!town) return noTown(shown, m)
  const profile = townProfile(board, town, resolved.request.period.year)
  return {
    title: titleOf(shown, m),
    subtitle: profileSubtitle(board, profile, m),
    takeaways: townTakeaways(profile).map((one) => plainSentence(townTakeawayText(one, profile.year, m))),
    stamp: stampOfProfile(shown, profile, m),
    pages:
      profile.rows.length === 0
        ? [listPage([{ severity: null, text: townMessages(m).noIndicators, place: null }], m)]
        : tablePages(shown, profile, m),
  }
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
    reasons: warningsOf(profile, m),
    ...stampOfBoard(shown.board, m),
  }
}

/** Another year than the asked one, mergers, and years without a report. */
function warningsOf(
  { area, outside, year, predecessors, successors, silentYears }: TownProfile,
  m: Messages,
): string[] {
  const t = townMessages(m)
  const nameOf = (towns: readonly Area[]): string => towns.map(({ name }) => name).join(m.listSeparator)
  return [
    ...(outside ? [t.outside[outside.side](area.name, outside.asked, year)] : []),
    ...(predecessors.length > 0 ? [t.merged(nameOf(predecessors), area.name) + m.clauseSeparator + t.mergerBreak] : []),
    ...(successors.length > 0 ? [t.merged(area.name, nameOf(successors)) + m.clauseSeparator + t.mergerBreak] : []),
    ...silentYears.map((silent) => t.missingReport(silent)),
  ]
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
