import { useEffect, useState } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { FindingSet } from '../../domain/findings/finding.ts'
import { importWithRetry } from '../../lib/importWithRetry.ts'

interface Known {
  board: Board
  /** Null when the code that works them out could not be had. */
  findings: FindingSet | null
}

interface Findings {
  /** Null until they are known. */
  findings: FindingSet | null
  /** Asks again for the code that works them out, when it could not be had. */
  onRetry: (() => void) | null
}

/**
 * Findings of the board: going through a large county takes a moment, and the first picture does not wait for it, nor
 * for the code that does it.
 */
export function useFindings(board: Board): Findings {
  const [known, setKnown] = useState<Known | null>(null)
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let isWanted = true
    void importWithRetry(() => import('../../domain/findings/findings.ts')).then((part) => {
      if (isWanted) setKnown({ board, findings: part && part.findingsOf(board) })
    })
    return () => {
      isWanted = false
    }
  }, [board, attempt])
  if (known?.board !== board) return { findings: null, onRetry: null }
  return { findings: known.findings, onRetry: known.findings ? null : () => setAttempt(attempt + 1) }
}
