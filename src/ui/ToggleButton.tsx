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
