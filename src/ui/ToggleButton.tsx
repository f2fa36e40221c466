import type { ReactElement, ReactNode } from 'react'
import styles from './ToggleButton.module.css'

interface ToggleButtonProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
  isDisabled?: boolean
  /** Why it cannot be used, or what it does. */
  hint?: string
  children: ReactNode
}

/** A small button that stays pressed. */
export function ToggleButton({ isOn, onChange, isDisabled = false, hint, children }: ToggleButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-pressed={isOn}
      disabled={isDisabled}
      title={hint}
      onClick={() => onChange(!isOn)}
    >
      {children}
    </button>
  )
}

/** A small button that does one thing, to stand among those that stay pressed. */
export function ToolButton({
  hint,
  onPress,
  children,
}: {
  hint: string
  onPress: () => void
  children: ReactNode
}): ReactElement {
  return (
    <button type="button" className={styles['button']} title={hint} onClick={onPress}>
      {children}
    </button>
  )
}
