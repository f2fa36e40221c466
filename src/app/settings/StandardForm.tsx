import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { type FormEvent, type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Indicator, MEASURES, measuresOf, type Standard } from '../../domain/board/indicator.ts'
import {
  readStandardDraft,
  SOURCE_LIMIT,
  type StandardDraft,
  type StandardFault,
  isSameStandard,
} from '../../domain/board/settings.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { measureText, standardText, unitText } from '../../i18n/values/valueWords.ts'
import styles from './SettingsDialog.module.css'
import { CATALOGUE } from '../../domain/board/catalogue.ts'

interface StandardFormProps {
  indicator: Indicator
  documented: Indicator
  /** Null for no standard. */
  onSave: (standard: Standard | null) => void
  onCancel: () => void
}

/** One standard as a sentence to fill in: bound, value, measure, where it is laid down. */
export function StandardForm({ indicator, documented, onSave, onCancel }: StandardFormProps): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).standards
  const value = useRef<HTMLInputElement>(null)
  const source = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState(() => draftOf(indicator, m))
  const [faults, setFaults] = useState<readonly StandardFault[]>([])
  const valueFault = faults.find((fault) => fault !== 'sourceMissing')
  const sourceFault = faults.find((fault) => fault === 'sourceMissing')
  useEffect(() => value.current?.focus(), [])
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const read = readStandardDraft(draft, indicator)
    if (!isFaulty(read)) return onSave(read)
    setFaults(read)
    if (read.every((fault) => fault === 'sourceMissing')) source.current?.focus()
    else value.current?.focus()
  }
  return (
    <form className={styles['form']} onSubmit={save} noValidate>
      <fieldset>
        <legend>{t.editOf(m.pickName(indicator.name, indicator.nameEn))}</legend>
        <Field label={t.measure}>
          <select
            value={draft.measure}
            onChange={(event) => {
              const measure = MEASURES.find((one) => one === event.target.value)
              if (measure) setDraft({ ...draft, measure })
            }}
          >
            {measuresOf(indicator).map((measure) => (
              <option key={measure} value={measure}>
                {measureText(indicator, measure, m)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t.op}>
          <select
            value={draft.op}
            onChange={(event) => setDraft({ ...draft, op: event.target.value === 'le' ? 'le' : 'ge' })}
          >
            <option value="ge">{t.ops.ge}</option>
            <option value="le">{t.ops.le}</option>
          </select>
        </Field>
        <Field
          label={`${t.value}${m.bracketed(unitText(indicator, draft.measure, m))}`}
          fault={valueFault && t.faults[valueFault]}
        >
          <input
            ref={value}
            className={styles['input']}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={valueFault !== undefined}
            value={draft.value}
            onChange={(event) => setDraft({ ...draft, value: event.target.value })}
          />
        </Field>
        <Field label={t.source} fault={sourceFault && t.faults[sourceFault]} isWide>
          <input
            ref={source}
            className={styles['input']}
            autoComplete="off"
            maxLength={SOURCE_LIMIT}
            placeholder={t.sourceHint}
            aria-invalid={sourceFault !== undefined}
            value={draft.source}
            onChange={(event) => setDraft({ ...draft, source: event.target.value })}
          />
        </Field>
      </fieldset>
      <p className={styles['minor']}>{wasText(indicator, documented, m)}</p>
      <p className={styles['actions']}>
        <button type="submit">{t.save}</button>
        {indicator.standard && (
          <button type="button" onClick={() => onSave(null)}>
            {t.remove}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </form>
  )
}

interface FieldProps {
  label: string
  /** What is wrong with what was typed. */
  fault?: string | undefined
  isWide?: boolean
  children: ReactNode
}

/** The message stands inside the label, so that it is read with the field. */
function Field({ label, fault, isWide = false, children }: FieldProps): ReactElement {
  return (
    <label className={isWide ? styles['wideField'] : styles['field']}>
      <span>{label}</span>
      {children}
      {fault !== undefined && (
        <span role="alert" className={styles['fault']}>
          {fault}
        </span>
      )}
    </label>
  )
}

function isFaulty(read: Standard | readonly StandardFault[]): read is readonly StandardFault[] {
  return Array.isArray(read)
}

/** A default has no source to keep: whoever changes it becomes the source. */
function draftOf(indicator: Indicator, m: Messages): StandardDraft {
  const { standard } = indicator
  return {
    op: standard?.op ?? (indicator.direction === 'lower' ? 'le' : 'ge'),
    value: standard ? String(standard.value) : '',
    measure: standard?.measure ?? measuresOf(indicator)[0] ?? 'total',
    source: standard?.source ?? settingsMessages(m).standards.ownSource,
  }
}

function wasText(indicator: Indicator, documented: Indicator, m: Messages): string {
  const t = settingsMessages(m).standards
  const { standard } = documented
  if (standard === null) return t.wasNone
  return t.was(standardText(standard, indicator, m), originText(documented, documented, m))
}

/** Where an indicator's standard comes from; empty when it has none. */
export function originText(indicator: Indicator, documented: Indicator, m: Messages): string {
  const t = settingsMessages(m).standards
  const { standard } = indicator
  if (!isSameStandard(standard, documented.standard)) {
    return standard?.source == null ? t.local : t.originOf(t.local, standard.source)
  }
  if (standard === null) return ''
  if (standard.source !== null) return t.originOf(t.documented, standard.source)
  return isDefault(indicator) ? t.default : t.documented
}

/** Whether the standard is the one this tool assumes when a document says nothing. */
function isDefault({ id, standard }: Indicator): boolean {
  const builtIn = CATALOGUE.find((one) => one.id === id)
  return builtIn !== undefined && isSameStandard(builtIn.standard, standard)
}
