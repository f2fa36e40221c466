import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState, useMemo } from 'react'
import type { Board } from '../../domain/board/board.ts'
import { searchMessages } from '../../i18n/searchMessages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openTool } from '../../state/openStore.ts'
import {
  type SearchHit,
  selectionOf,
  buildSearchItems,
  findItems,
  type SearchGroup,
  type SearchNames,
} from '../../state/searchItems.ts'
import { currentSelection, select } from '../../state/selectionStore.ts'
import { Modal } from '../../ui/Modal.tsx'
import styles from './SearchDialog.module.css'
import { optionId, SearchResults } from './SearchResults.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { zh } from '../../i18n/zh.ts'
import { importWithRetry } from '../../lib/importWithRetry.ts'

interface Found {
  groups: readonly SearchGroup[]
  /** False while pinyin is still on its way. */
  isComplete: boolean
}

const LIST_ID = 'search-results'

/** Finds towns, indicators and views: a field whose arrow keys walk the list below it. */
export function SearchDialog({ board }: { board: Board }): ReactElement {
  const m = useMessages()
  const t = searchMessages(m)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  // What an input method is still composing is no query yet.
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const { groups, isComplete } = useSearch(board, query)
  const hits = groups.flatMap((group) => group.hits)
  const chosen = hits[active]
  useEffect(() => field.current?.focus(), [])
  const ask = (asked: string): void => {
    setQuery(asked)
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) setActive((active + step + hits.length) % hits.length)
    else if (event.key === 'Enter' && chosen) open(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Modal label={m.search.title} className={styles['dialog']} onClose={() => openTool(null)}>
      <input
        ref={field}
        className={styles['field']}
        type="text"
        role="combobox"
        aria-label={m.search.button}
        aria-expanded={hits.length > 0}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? optionId(active) : undefined}
        placeholder={t.placeholder}
        autoComplete="off"
        // oxlint-disable-next-line browsers/supported -- only keyboards on glass write capitals by themselves
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          if (!isComposing(event)) ask(event.target.value)
        }}
        onCompositionEnd={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <SearchResults
        id={LIST_ID}
        groups={groups}
        isComplete={isComplete}
        query={query}
        active={active}
        mergedTowns={board.towns.filter((town) => town.succeededBy.length > 0)}
        onPick={open}
      />
      <p className={styles['keys']}>{t.keys}</p>
    </Modal>
  )
}

function open({ item }: SearchHit): void {
  openTool(null)
  select(selectionOf(item, currentSelection()))
}

/** Enter that ends a composition reports itself so; old input methods only by the key code 229. */
function isComposing({ nativeEvent }: { nativeEvent: Event }): boolean {
  const { isComposing: composing, keyCode } = nativeEvent as Partial<InputEvent & { keyCode: number }>
  return composing === true || keyCode === 229
}

/** What a query finds on a board. Pinyin and the other language's names join in once they have arrived. */
function useSearch(board: Board, query: string): Found {
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
