import { type ReactElement, useEffect, useRef } from 'react'
import type { Area } from '../../domain/board/area.ts'
import type { Messages } from '../../i18n/messages.ts'
import { searchMessages } from '../../i18n/searchMessages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { TextMatch } from '../../lib/matchText.ts'
import type { SearchGroup, SearchHit } from '../../state/searchItems.ts'
import styles from './SearchDialog.module.css'

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

export function optionId(index: number): string {
  return `search-option-${index}`
}

/** The list below the field: by kind, best first, what matched in bold; counts are announced. */
export function SearchResults(props: SearchResultsProps): ReactElement {
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
