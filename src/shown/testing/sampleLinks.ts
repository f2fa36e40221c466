import type { Board } from '../../domain/board/board.ts'
import { invariant } from '../../lib/invariant.ts'
import { type IgnoredPart, parseLink } from '../../state/link.ts'
import { resolveSelection } from '../../state/resolveSelection.ts'
import type { Shown } from '../slideContent.ts'

/** Every view, panel and form there is. */
export const SAMPLE_LINKS = [
  '#/overview',
  '#/overview?year=2020&cols=petitions.handled,petitions.resolved,hotline.received,disputes.resolved,propaganda.events,satisfaction.rate,legalAdvisor.visits',
  '#/compare/legalAdvisor.visits',
  '#/compare/petitions.handled?ranks=1&sort=official',
  '#/compare/satisfaction.rate?ranks=1',
  '#/compare/petitions.handled?vs=2021',
  '#/compare/satisfaction.rate?vs=2021',
  '#/compare/legalAdvisor.visits?year=latest',
  '#/trend/legalAdvisor.visits',
  '#/trend/petitions.handled?towns=990101101.990101102',
  '#/trend/satisfaction.rate?multiples=1',
  '#/relate',
  '#/relate?paths=1',
  '#/town',
  '#/town?town=990101103&year=2020',
  '#/data',
  '#/data?state=every',
  '#/data?state=notDisclosed&year=2018',
  '#/data?panel=matrix',
  '#/data?panel=matrix&year=2022',
  '#/data?panel=findings',
  '#/data?panel=findings&finding=jump',
] as const

/** What a link shows; throws when any part of it is ignored on this board, because the test would be about something else. */
export function shownAt(board: Board, link: string): Shown {
  const shown = shownOnAny(board, link)
  expectAllRead(link, shown.resolved.ignored)
  return shown
}

/** The same for boards that need not hold what the link names; its parts must mean something all the same. */
export function shownOnAny(board: Board, link: string): Shown {
  const { selection, ignored } = parseLink(link)
  expectAllRead(link, ignored)
  const resolved = resolveSelection(board, selection)
  invariant(resolved, `nothing to show: ${link}`)
  return { board, selection, resolved }
}

function expectAllRead(link: string, ignored: readonly IgnoredPart[]): void {
  const parts = ignored.map(({ name, value }) => `${name}=${value}`).join(', ')
  invariant(parts === '', `${link} has parts that are ignored: ${parts}`)
}
