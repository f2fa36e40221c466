// breaks react-hooks(rules-of-hooks)
import { useState } from 'react'

export function ConditionalHook({ isOpen }: { isOpen: boolean }) {
  if (!isOpen) return null
  const [text] = useState('')
  return <p>{text}</p>
}
