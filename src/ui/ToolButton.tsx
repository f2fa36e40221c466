import type { ReactElement, ReactNode } from 'react'
import styles from './ToggleButton.module.css'

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
