import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Indicator, Standard } from '../../domain/board/indicator.ts'
import { isSameStandard, withStandard } from '../../domain/board/settings.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { standardText } from '../../i18n/values/valueWords.ts'
import styles from './SettingsDialog.module.css'
import { StandardForm, originText } from './StandardForm.tsx'
import { changeSettings, type SettingsInUse } from './useSettings.ts'

interface StandardSettingsProps {
  settings: SettingsInUse
  /** The indicator whose form stands open at first. */
  opened: string | null
}

/** Each indicator's standard (标准), where it is laid down, and what it was before. */
export function StandardSettings({ settings, opened }: StandardSettingsProps): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).standards
  const { board, documented } = settings
  const [edited, setEdited] = useState(opened)
  const body = useRef<HTMLDivElement>(null)
  const inUse = board.indicatorsInUse
  const directed = inUse.filter((indicator) => indicator.direction !== 'neutral')
  const neutral = inUse.filter((indicator) => indicator.direction === 'neutral')
  const put = (id: string, standard: Standard | null | undefined): void => {
    const before = documented.indicators.get(id)?.standard ?? null
    const isBefore = standard !== undefined && isSameStandard(standard, before)
    changeSettings(settings, withStandard(settings.settings, id, isBefore ? undefined : standard))
  }
  useEffect(() => {
    // Only for the indicator that was asked for: later on the reader is there already.
    if (opened !== null) body.current?.querySelector('fieldset')?.scrollIntoView({ block: 'center' })
  }, [opened])
  const rowOf = (indicator: Indicator): ReactElement => (
    <StandardRow
      key={indicator.id}
      indicator={indicator}
      documented={documented.indicators.get(indicator.id) ?? indicator}
      isEdited={edited === indicator.id}
      onEdit={(isEdited) => setEdited(isEdited ? indicator.id : null)}
      onPut={(standard) => put(indicator.id, standard)}
    />
  )
  return (
    <>
      <p className={styles['lead']}>{t.lead}</p>
      {/* A list that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={body} className={styles['body']} tabIndex={0} role="region" aria-label={t.caption}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.indicator}</th>
              <th scope="col">{t.standard}</th>
              <th scope="col">{t.origin}</th>
              <th scope="col" className={styles['actions']}>
                {t.actions}
              </th>
            </tr>
          </thead>
          <tbody>
            {directed.map(rowOf)}
            {neutral.length > 0 && (
              <tr>
                <td colSpan={4} className={styles['section']}>
                  {t.neutral}
                </td>
              </tr>
            )}
            {neutral.map(rowOf)}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface StandardRowProps {
  indicator: Indicator
  documented: Indicator
  isEdited: boolean
  onEdit: (isEdited: boolean) => void
  /** Null for none, undefined for the document's. */
  onPut: (standard: Standard | null | undefined) => void
}

function StandardRow({ indicator, documented, isEdited, onEdit, onPut }: StandardRowProps): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).standards
  const edit = useRef<HTMLButtonElement>(null)
  const name = m.pickName(indicator.name, indicator.nameEn)
  const { standard } = indicator
  const finish = (): void => {
    onEdit(false)
    edit.current?.focus()
  }
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td className={standard ? undefined : styles['minor']}>
          {standard ? standardText(standard, indicator, m) : t.none}
        </td>
        <td className={styles['minor']}>{originText(indicator, documented, m)}</td>
        <td className={styles['actions']}>
          <button
            ref={edit}
            type="button"
            aria-label={`${standard ? t.edit : t.add}${m.colon}${name}`}
            aria-expanded={isEdited}
            onClick={() => onEdit(!isEdited)}
          >
            {standard ? t.edit : t.add}
          </button>
          {!isSameStandard(standard, documented.standard) && (
            <button
              type="button"
              aria-label={`${t.reset}${m.colon}${name}`}
              onClick={() => {
                onPut(undefined)
                finish()
              }}
            >
              {t.reset}
            </button>
          )}
        </td>
      </tr>
      {isEdited && (
        <tr>
          <td colSpan={4}>
            <StandardForm
              indicator={indicator}
              documented={documented}
              onSave={(saved) => {
                onPut(saved)
                finish()
              }}
              onCancel={finish}
            />
          </td>
        </tr>
      )}
    </>
  )
}
