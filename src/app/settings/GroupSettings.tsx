import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { type ReactElement, useState, useEffect, useRef } from 'react'
import type { Area } from '../../domain/board/area.ts'
import { withGroup, GROUP_NAME_LIMIT } from '../../domain/board/settings.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { groupBy } from '../../lib/groupBy.ts'
import styles from './SettingsDialog.module.css'
import { changeSettings, type SettingsInUse } from './useSettings.ts'
import { sameText } from '../../lib/sameText.ts'

/** Each town's peer group (同类组): one by one, or several at once. */
export function GroupSettings({ settings }: { settings: SettingsInUse }): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).groups
  const { board, documented } = settings
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const groups = [...new Set([...documented.towns, ...board.towns].map((town) => town.group))].filter(
    (one) => one != null,
  )
  const put = (towns: readonly string[], group: string | null): void =>
    changeSettings(settings, withGroup(settings.settings, towns, group))
  const toggle = (code: string): void => {
    setPicked(new Set(picked.has(code) ? [...picked].filter((one) => one !== code) : [...picked, code]))
  }
  const areAllPicked = picked.size === board.towns.length && picked.size > 0
  return (
    <>
      <GroupSummary towns={board.towns} />
      <PickedTowns picked={[...picked]} groups={groups} onPut={put} />
      {/* A list that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['body']} tabIndex={0} role="region" aria-label={t.caption}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['check']}>
                <input
                  type="checkbox"
                  aria-label={t.pickAll}
                  checked={areAllPicked}
                  onChange={() => setPicked(new Set(areAllPicked ? [] : board.towns.map((town) => town.code)))}
                />
              </th>
              <th scope="col">{t.town}</th>
              <th scope="col">{t.code}</th>
              <th scope="col">{t.group}</th>
              <th scope="col">{t.documented}</th>
            </tr>
          </thead>
          <tbody>
            {board.towns.map((town) => (
              <TownRow
                key={town.code}
                town={town}
                documented={documented.areas.get(town.code)?.group ?? null}
                isPicked={picked.has(town.code)}
                groups={groups}
                onToggle={() => toggle(town.code)}
                onPut={(group) => put([town.code], group)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface TownRowProps {
  town: Area
  documented: string | null
  isPicked: boolean
  groups: readonly string[]
  onToggle: () => void
  /** Null for the document's. */
  onPut: (group: string | null) => void
}

function TownRow({ town, documented, isPicked, groups, onToggle, onPut }: TownRowProps): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).groups
  return (
    <tr>
      <td className={styles['check']}>
        <input type="checkbox" aria-label={t.pick(town.name)} checked={isPicked} onChange={onToggle} />
      </td>
      <th scope="row">{town.name}</th>
      <td className={styles['minor']}>{town.code}</td>
      <td>
        <GroupChoice
          label={t.groupOf(town.name)}
          group={town.group ?? ''}
          none={t.none}
          groups={groups}
          onPick={(group) => onPut(group === documented ? null : group)}
        />
      </td>
      <td className={styles['minor']}>
        {documented === null ? t.none : m.groupName(documented)}
        {town.group !== documented && (
          <button type="button" aria-label={`${t.reset}${m.colon}${town.name}`} onClick={() => onPut(null)}>
            {t.reset}
          </button>
        )}
      </td>
    </tr>
  )
}

/** How large the groups are: a town alone in its group has nothing to be compared with. */
function GroupSummary({ towns }: { towns: readonly Area[] }): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).groups
  const sizes = [...groupBy(towns, (town) => (town.group === null ? t.none : m.groupName(town.group)))].map(
    ([group, members]) => [group, members.length] as const,
  )
  const alone = sizes.filter(([group, size]) => size === 1 && group !== t.none)
  return (
    <p className={styles['lead']}>
      {t.lead} {sizes.map(([group, size]) => t.summary(group, size)).join(m.listSeparator)}
      {settingsMessages(m).end} {alone.map(([group]) => t.alone(group)).join('')}
    </p>
  )
}

interface PickedTownsProps {
  picked: readonly string[]
  groups: readonly string[]
  onPut: (towns: readonly string[], group: string | null) => void
}

/** Sets what is selected in one go. */
function PickedTowns({ picked, groups, onPut }: PickedTownsProps): ReactElement {
  const t = settingsMessages(useMessages()).groups
  const [group, setGroup] = useState('')
  if (picked.length === 0) return <p className={styles['bulk']}>{t.pickHint}</p>
  return (
    <div className={styles['bulk']}>
      <span role="status">{t.picked(picked.length)}</span>
      <span>{t.setTo}</span>
      <GroupChoice label={t.choose} group={group} none={t.choose} groups={groups} onPick={setGroup} />
      <button type="button" disabled={group === ''} onClick={() => onPut(picked, group)}>
        {t.set}
      </button>
      <button type="button" onClick={() => onPut(picked, null)}>
        {t.resetPicked}
      </button>
    </div>
  )
}

interface GroupChoiceProps {
  label: string
  /** Empty when none is chosen. */
  group: string
  /** Said in place of a group that is not chosen. */
  none: string
  groups: readonly string[]
  onPick: (group: string) => void
}

/** No group can be called so: names are trimmed. */
const CREATE = ' '

/** One of the groups there are, or a new one by name. */
function GroupChoice({ label, group, none, groups, onPick }: GroupChoiceProps): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).groups
  const [isNew, setNew] = useState(false)
  const list = useRef<HTMLSelectElement>(null)
  const finish = (name: string): void => {
    if (name !== '') onPick(name)
    setNew(false)
  }
  const known = group === '' || groups.includes(group) ? groups : [...groups, group]
  if (isNew) return <NewGroup onFinish={finish} />
  return (
    <select
      ref={list}
      className={styles['select']}
      aria-label={label}
      value={group}
      onChange={(event) => (event.target.value === CREATE ? setNew(true) : onPick(event.target.value))}
    >
      {group === '' && (
        <option value="" disabled>
          {none}
        </option>
      )}
      {known.map((one) => (
        <option key={one} value={one}>
          {m.groupName(one)}
        </option>
      ))}
      <option value={CREATE}>{t.create}</option>
    </select>
  )
}

/** Enter takes the name, Escape the field away, and neither closes the dialog around it. */
function NewGroup({ onFinish }: { onFinish: (name: string) => void }): ReactElement {
  const t = settingsMessages(useMessages()).groups
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  useEffect(() => field.current?.focus(), [])
  return (
    <span className={styles['newGroup']}>
      <input
        ref={field}
        className={styles['input']}
        aria-label={t.newName}
        placeholder={t.newName}
        maxLength={GROUP_NAME_LIMIT}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
          event.preventDefault()
          onFinish(event.key === 'Enter' ? sameText(name) : '')
        }}
      />
      <button type="button" disabled={sameText(name) === ''} onClick={() => onFinish(sameText(name))}>
        {t.confirm}
      </button>
      <button type="button" onClick={() => onFinish('')}>
        {t.cancel}
      </button>
    </span>
  )
}
