import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'

interface ModalProps {
  label: string
  className: string | undefined
  onClose: () => void
  children: ReactNode
}

/** The browser's own modal dialog, open as long as it is mounted. Gives the focus back to where it came from. */
export function Modal({ label, className, onClose, children }: ModalProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opener] = useState(() => document.activeElement)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [opener])
  return (
    <dialog ref={dialog} className={className} aria-label={label} onClose={onClose}>
      {children}
    </dialog>
  )
}
