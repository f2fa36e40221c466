import { create } from 'zustand'
import type { AreaCode } from '../domain/board/area.ts'
import type { IgnoredPart } from './link.ts'

/** One town's answer in one year: what evidence is opened for. */
export interface EvidenceTarget extends EvidencePlace {
  /** Where a view shows several indicators: which of them. */
  indicator?: string
  /** Where a view shows single observations: which of them. */
  observation?: string
  /** Every number that the same sentence rests on, this one included. */
  alongside?: readonly EvidencePlace[]
}

/** A town's answer in a year. */
export interface EvidencePlace {
  town: AreaCode
  year: number
}

/** A dialog over the view: search, one indicator's note, or peer groups and standards, at one indicator's standard if it is named. */
export type OpenTool =
  | { kind: 'search' }
  | { kind: 'note'; indicator: string }
  | { kind: 'settings'; indicator: string | null }

/** What is open: belongs to this moment at this screen, so no link carries it. */
interface Open {
  evidence: EvidenceTarget | null
  help: boolean
  tool: OpenTool | null
  ignored: readonly IgnoredPart[]
}

const store = create<Open>(() => ({ evidence: null, help: false, tool: null, ignored: [] }))

export function useEvidenceTarget(): EvidenceTarget | null {
  return store((state) => state.evidence)
}

export function useHelpOpen(): boolean {
  return store((state) => state.help)
}

export function useOpenTool(): OpenTool | null {
  return store((state) => state.tool)
}

export function useIgnoredParts(): readonly IgnoredPart[] {
  return store((state) => state.ignored)
}

export function openEvidence(evidence: EvidenceTarget | null): void {
  store.setState({ evidence })
}

/** Opens the first of several numbers that a sentence rests on, with the way to the others. */
export function openPlaces(places: readonly EvidencePlace[]): void {
  const [first] = places
  if (first) openEvidence(places.length > 1 ? { ...first, alongside: places } : first)
}

export function setHelpOpen(help: boolean): void {
  store.setState({ help })
}

export function openTool(tool: OpenTool | null): void {
  store.setState({ tool })
}

/** What the last opened link asked for and nobody understood. */
export function setIgnoredParts(ignored: readonly IgnoredPart[]): void {
  store.setState({ ignored })
}

export function isHelpOpen(): boolean {
  return store.getState().help
}

export function isToolOpen(): boolean {
  return store.getState().tool !== null
}
