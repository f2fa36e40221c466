import { type ReactElement, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'

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
  // The browser tells of having closed only a task later; a key pressed in between would be taken for the dialog's.
  // Choosing no file in a dialog is a cancel too, of the field's own.
  const onCancel = (event: SyntheticEvent<HTMLDialogElement>): void => {
    if (event.target === event.currentTarget) onClose()
  }
  return (
    <dialog ref={dialog} className={className} aria-label={label} onCancel={onCancel} onClose={onClose}>
      {children}
    </dialog>
  )
}
