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
import type { Messages } from '../../i18n/messages.ts'
import { zh } from '../../i18n/zh.ts'
import { importWithRetry } from '../../lib/importWithRetry.ts'
import type { Area } from '../../domain/board/area.ts'
import type { TextMatch } from '../../lib/matchText.ts'

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

interface SearchResultsProps {
  id: string
  groups: readonly SearchGroup[]
  /** False while more may still be found. */
  isComplete: boolean
  query: string
  /** Position of the option that Enter would open, over all groups. */
  active: number
  mergedTowns: readonly Area[]
  onPick: (hit: SearchHit) => void
}

function optionId(index: number): string {
  return `search-option-${index}`
}

/** The list below the field: by kind, best first, what matched in bold; counts are announced. */
function SearchResults(props: SearchResultsProps): ReactElement {
  const { id, groups, isComplete, query, active, mergedTowns, onPick } = props
  const m = useMessages()
  const t = searchMessages(m)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])
  const order = groups.flatMap((group) => group.hits)
  return (
    <>
      <div ref={list} id={id} role="listbox" aria-label={t.results} className={styles['list']}>
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-labelledby={`search-${group.kind}`}>
            <div id={`search-${group.kind}`} role="presentation" className={styles['kind']}>
              {t.kinds[group.kind]}
              {group.more > 0 && <span>{t.more(group.more)}</span>}
            </div>
            {group.hits.map((hit) => {
              const at = order.indexOf(hit)
              const isMerged = mergedTowns.some((town) => town.code === hit.item.id)
              return (
                <Option
                  key={hit.item.id}
                  id={optionId(at)}
                  hit={hit}
                  note={isMerged ? t.merged : ''}
                  isActive={at === active}
                  onPick={() => onPick(hit)}
                />
              )
            })}
          </div>
        ))}
      </div>
      <p role="status" className={styles['status']}>
        {groups.length === 0 && query.trim() !== '' && !isComplete ? t.preparing : statusText(groups, query, m)}
      </p>
    </>
  )
}

interface OptionProps {
  id: string
  hit: SearchHit
  note: string
  isActive: boolean
  onPick: () => void
}

/** The name, and beside it what else the thing is known by: what matched, if that was not the name. */
function Option({ id, hit, note, isActive, onPick }: OptionProps): ReactElement {
  const { item, text, match } = hit
  const [name, second] = item.texts
  const beside = text === name ? second : text
  return (
    // The field keeps the focus and the keys; the list is for the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['option']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span>{name === text ? <Emphasised text={name.text} match={match} /> : (name?.text ?? '')}</span>
      <span className={styles['beside']}>
        {beside === text ? <Emphasised text={beside.text} match={match} /> : (beside?.text ?? '')}
        {note === '' ? '' : ` ${note}`}
      </span>
    </div>
  )
}

function Emphasised({ text, match }: { text: string; match: TextMatch }): ReactElement {
  return (
    <>
      {text.slice(0, match.from)}
      <b>{text.slice(match.from, match.to)}</b>
      {text.slice(match.to)}
    </>
  )
}

function statusText(groups: readonly SearchGroup[], query: string, m: Messages): string {
  const t = searchMessages(m)
  if (query.trim() === '') return t.hint
  if (groups.length === 0) return t.none(query.trim().slice(0, 40))
  const parts = groups.map(({ kind, hits, more }) => t.counts[kind](hits.length + more))
  return t.found(parts.join(m.listSeparator))
}
