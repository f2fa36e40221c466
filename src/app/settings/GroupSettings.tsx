import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { type ReactElement, useState } from 'react'
import type { Area } from '../../domain/board/area.ts'
import { withGroup } from '../../domain/board/settings.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { isDefined } from '../../lib/isDefined.ts'
import { GroupChoice } from './GroupChoice.tsx'
import styles from './SettingsDialog.module.css'
import { changeSettings, type SettingsInUse } from './useSettings.ts'

/** Each town's peer group (同类组): one by one, or several at once. */
export function GroupSettings({ settings }: { settings: SettingsInUse }): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).groups
  const { board, documented } = settings
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const groups = [...new Set([...documented.towns, ...board.towns].map((town) => town.group))].filter(isDefined)
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
        {documented ?? t.none}
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
  const sizes = [...groupBy(towns, (town) => town.group ?? t.none)].map(
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
