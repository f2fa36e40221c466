import type { BoardMeta, Classification } from '../../domain/board/reportSet.ts'
import { invariant } from '../../lib/invariant.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'

const STRICTEST_FIRST: readonly Classification[] = ['internal', 'public', 'demo']

/**
 * What a union says of itself. One document: its own words. Several: the title of the one with most areas (the
 * county's), ids joined by `+`, the latest issue and highest revision, the strictest classification, synthetic when
 * any is, comparable only when all are, every note once.
 */
export function unionMeta(documents: readonly LoadedDocument[]): BoardMeta {
  const metas = documents.map((document) => document.meta)
  const widest = documents.toSorted((a, b) => b.areas.length - a.areas.length)[0]
  invariant(widest, 'a union of no documents')
  if (documents.length === 1) return widest.meta
  return {
    id: [...new Set(metas.map((meta) => meta.id))].join('+'),
    title: widest.meta.title,
    issued: metas.reduce<string | null>((latest, { issued }) => laterOf(latest, issued), null),
    revision: Math.max(...metas.map((meta) => meta.revision)),
    classification: STRICTEST_FIRST.find((level) => metas.some((meta) => meta.classification === level)) ?? 'internal',
    synthetic: metas.some((meta) => meta.synthetic),
    comparable: metas.every((meta) => meta.comparable),
    notes: [...new Set(metas.flatMap((meta) => meta.notes))],
  }
}

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? b : a
}
