import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { usePrinting } from './usePrinting.ts'

/** Height of a row in pixels; `VirtualTable.module.css` gives the same. */
const ROW = 30
/** Height of the head that stands above the rows and stays in sight. */
const HEAD = 32
/** Fewer rows are all there, so that the browser’s own search and print find them; more would stall the page. */
const MAX_ROWS_UNVIRTUALISED = 400
/** Rows that are printed; a stack of paper higher than twenty pages is nobody's answer. */
export const MAX_ROWS_ON_PAPER = 500

/** A row to draw, and the pixels of rows left out before it. */
export interface RowItem {
  index: number
  gap: number
}

interface RowWindowProps {
  count: number
  /** Always drawn, in sight or not, so that the focus it has is never lost. */
  active: number
  scroller: RefObject<HTMLElement | null>
}

/** Which rows of many to draw, and the pixels of rows left out after the last of them. */
export function useRowWindow({ count, active, scroller }: RowWindowProps): { items: RowItem[]; after: number } {
  const isLong = count > MAX_ROWS_UNVIRTUALISED
  // Its functions change with every scroll; nothing here is memoized by the compiler, and only its items are used.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollMargin: HEAD,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      return active >= count || inSight.includes(active) ? inSight : [...inSight, active].toSorted((a, b) => a - b)
    },
  })
  const isPrinting = usePrinting()
  if (isPrinting)
    return {
      items: Array.from({ length: Math.min(count, MAX_ROWS_ON_PAPER) }, (_, index) => ({ index, gap: 0 })),
      after: 0,
    }
  const indexes = isLong
    ? virtualizer.getVirtualItems().map((item) => item.index)
    : Array.from({ length: count }, (_, index) => index)
  const items = indexes.map((index, at) => ({ index, gap: (index - (indexes[at - 1] ?? -1) - 1) * ROW }))
  return { items, after: (count - 1 - (indexes.at(-1) ?? -1)) * ROW }
}
