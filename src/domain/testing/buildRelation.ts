import { relate, type Relation, type RelationRequest } from '../relate/relate.ts'
import type { Board } from '../board/board.ts'
import {
  type BoardFields,
  buildBoard,
  buildObservation,
  buildRequest,
  buildTowns,
  type ObservationFields,
} from './buildBoard.ts'

/** An activity and an outcome, both reported as they are. */
export const EVENTS = 'propaganda.events'
export const RATE = 'satisfaction.rate'

/** What one town reports on each; null for a report that does not mention it. */
export interface ReportedPair {
  x: Partial<ObservationFields> | null
  y: Partial<ObservationFields> | null
}

/** A board whose towns report these pairs, in official order. */
export function buildPairsBoard(pairs: readonly ReportedPair[], changes: BoardFields = {}): Board {
  const towns = buildTowns(pairs.length)
  const observations = pairs.flatMap(({ x, y }, index) => {
    const area = towns[index]?.code ?? ''
    return [
      ...(x ? [buildObservation({ value: null, ...x, area, indicator: EVENTS })] : []),
      ...(y ? [buildObservation({ value: null, ...y, area, indicator: RATE })] : []),
    ]
  })
  return buildBoard({ towns, observations, ...changes })
}

/** Events beside a rate, in totals of the whole. */
export function relateBoard(board: Board, changes: Partial<RelationRequest> = {}): Relation {
  return relate(board, { x: buildRequest(board, EVENTS), y: buildRequest(board, RATE), years: null, ...changes })
}

export function relatePairs(pairs: readonly ReportedPair[], changes: BoardFields = {}): Relation {
  return relateBoard(buildPairsBoard(pairs, changes))
}

/** Plain numbers. */
export function plain(x: number, y: number): ReportedPair {
  return { x: { value: x }, y: { value: y } }
}
