import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { GROUP_NAME_LIMIT } from '../../domain/board/settings.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { sameText } from '../../lib/sameText.ts'
import styles from './SettingsDialog.module.css'

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
export function GroupChoice({ label, group, none, groups, onPick }: GroupChoiceProps): ReactElement {
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
          {one}
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
