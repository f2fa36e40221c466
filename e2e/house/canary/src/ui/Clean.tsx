// clean
import { useEffect, useState } from 'react'

interface CleanProps {
  label: string
}

export function Clean({ label }: CleanProps) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    document.title = label
  }, [label])
  return (
    <button type="button" onClick={() => setCount((before) => before + 1)}>
      {label} {count}
    </button>
  )
}
