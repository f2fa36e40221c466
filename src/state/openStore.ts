import { create } from 'zustand'
import type { AreaCode } from '../domain/area.ts'
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

/** What is open: belongs to this moment at this screen, so no link carries it. */
interface Open {
  evidence: EvidenceTarget | null
  help: boolean
  ignored: readonly IgnoredPart[]
}

const store = create<Open>(() => ({ evidence: null, help: false, ignored: [] }))

export function useEvidenceTarget(): EvidenceTarget | null {
  return store((state) => state.evidence)
}

export function useHelpOpen(): boolean {
  return store((state) => state.help)
}

export function useIgnoredParts(): readonly IgnoredPart[] {
  return store((state) => state.ignored)
}

export function openEvidence(evidence: EvidenceTarget | null): void {
  store.setState({ evidence })
}

export function setHelpOpen(help: boolean): void {
  store.setState({ help })
}

/** What the last opened link asked for and nobody understood. */
export function setIgnoredParts(ignored: readonly IgnoredPart[]): void {
  store.setState({ ignored })
}

export function isHelpOpen(): boolean {
  return store.getState().help
}
