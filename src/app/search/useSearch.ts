import { useEffect, useMemo, useState } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { zh } from '../../i18n/zh.ts'
import { importWithRetry } from '../../lib/importWithRetry.ts'
import { buildSearchItems, findItems, type SearchGroup, type SearchNames } from '../../state/searchItems.ts'

interface Found {
  groups: readonly SearchGroup[]
  /** False while pinyin is still on its way. */
  isComplete: boolean
}

/** What a query finds on a board. Pinyin and the other language's names join in once they have arrived. */
export function useSearch(board: Board, query: string): Found {
  const m = useMessages()
  const [readingsOf, setReadingsOf] = useState<SearchNames['readingsOf'] | null>(null)
  const [english, setEnglish] = useState<Messages | null>(null)
  useEffect(() => {
    // Without either the names as written are still found.
    void importWithRetry(() => import('../../lib/pinyin.ts')).then((part) =>
      setReadingsOf(() => part?.pinyinReadings ?? unread),
    )
    void importWithRetry(() => import('../../i18n/en.ts')).then((part) => setEnglish(part?.en ?? null))
  }, [])
  const items = useMemo(() => {
    const catalogues = [m, ...[zh, english].filter((one) => one !== m)]
    return buildSearchItems(board, {
      readingsOf: readingsOf ?? unread,
      namesOfIndicator: ({ name, nameEn }) => distinct(m.pickName(name, nameEn), name, nameEn),
      namesOfView: (view) => distinct(...catalogues.map((one) => one?.views[view] ?? '')),
    })
  }, [board, m, english, readingsOf])
  const groups = useMemo(() => findItems(query, items), [query, items])
  return { groups, isComplete: readingsOf !== null }
}

function unread(): readonly string[][] {
  return []
}

/** A document may know an indicator by one name only. */
function distinct(...names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '')
}
