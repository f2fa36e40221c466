import { type ReactElement, useState } from 'react'

interface ConfirmButtonProps {
  label: string
  /** What stands on it after the first press. */
  confirm: string
  onConfirm: () => void
}

/** Acts on the second press; looking elsewhere takes the first one back. */
export function ConfirmButton({ label, confirm, onConfirm }: ConfirmButtonProps): ReactElement {
  const [isAsking, setAsking] = useState(false)
  function press(): void {
    setAsking(!isAsking)
    if (isAsking) onConfirm()
  }
  return (
    <button type="button" onClick={press} onBlur={() => setAsking(false)} aria-live="polite">
      {isAsking ? confirm : label}
    </button>
  )
}
