import { useEffect, useState } from 'react'
import type { Board } from '../../domain/board.ts'
import type { FindingSet } from '../../domain/finding.ts'

interface Known {
  board: Board
  findings: FindingSet
}

/**
 * Findings of the board, null until they are known: going through a large county takes a moment, and the first picture
 * does not wait for it, nor for the code that does it.
 */
export function useFindings(board: Board): FindingSet | null {
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    let isWanted = true
    void import('../../domain/findings.ts').then(({ findingsOf }) => {
      if (isWanted) setKnown({ board, findings: findingsOf(board) })
    })
    return () => {
      isWanted = false
    }
  }, [board])
  return known?.board === board ? known.findings : null
}
