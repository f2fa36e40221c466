import { type ReactElement, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { settingsMessages } from '../../i18n/settingsMessages.ts'
import { THEME_CHOICES, type ThemeChoice, THEMES } from '../../lib/themeColors.ts'
import { setPageTheme, setPresentationTheme, usePageTheme, usePresentationTheme } from '../../state/themeStore.ts'
import styles from './SettingsDialog.module.css'

interface ThemeFieldProps<Choice extends ThemeChoice> {
  name: string
  choices: readonly Choice[]
  chosen: Choice
  onChoose: (choice: Choice) => void
}

/** Light or dark (外观): of the page, and of presentations. Seen at once behind the dialog. */
export function AppearanceSettings(): ReactElement {
  const m = useMessages()
  const t = settingsMessages(m).appearance
  const [isKept, setKept] = useState(true)
  return (
    <div className={styles['watermark']}>
      <ThemeField
        name={t.page}
        choices={THEME_CHOICES}
        chosen={usePageTheme()}
        onChoose={(theme) => setKept(setPageTheme(theme))}
      />
      <ThemeField
        name={t.presentation}
        choices={THEMES}
        chosen={usePresentationTheme()}
        onChoose={(theme) => setKept(setPresentationTheme(theme))}
      />
      <p className={styles['minor']}>{t.hint}</p>
      {!isKept && <p role="alert">{m.settings.notKept}</p>}
    </div>
  )
}

function ThemeField<Choice extends ThemeChoice>({
  name,
  choices,
  chosen,
  onChoose,
}: ThemeFieldProps<Choice>): ReactElement {
  const t = settingsMessages(useMessages()).appearance
  return (
    <fieldset className={styles['choices']}>
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice} className={styles['isOn']}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {t.choices[choice]}
        </label>
      ))}
    </fieldset>
  )
}
