import type { AreaCode } from '../domain/board/area.ts'
import { formatLink } from '../state/link.ts'
import type { Selection } from '../state/selection.ts'

/** The indicator compared as usual, in one year or against an earlier one; year and towns stay. */
export function compareLink(selection: Selection, indicator: string, baseline: number | null = null): string {
  const usual = { scope: { kind: 'usual' }, measure: null, page: 1, sort: null } as const
  return formatLink({ ...selection, ...usual, view: 'compare', indicator, baseline })
}

export function townLink(selection: Selection, town: AreaCode): string {
  return formatLink({ ...selection, view: 'town', town, page: 1, sort: null })
}

/** Findings or the completeness matrix of the shown year; there, no year would mean all of them. */
export function dataLink(selection: Selection, panel: 'findings' | 'matrix', year: number | 'latest'): string {
  return formatLink({ ...selection, view: 'data', panel, year, indicator: null, page: 1, sort: null })
}

/** Findings of one kind in the shown year, of one indicator or of all. */
export function findingsLink(selection: Selection, chosen: Pick<Selection, 'year' | 'finding' | 'indicator'>): string {
  return formatLink({ ...selection, ...chosen, view: 'data', panel: 'findings', page: 1, sort: null })
}
