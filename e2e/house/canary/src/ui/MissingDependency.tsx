// breaks react-hooks(exhaustive-deps)
import { useEffect } from 'react'

export function MissingDependency({ title }: { title: string }) {
  useEffect(() => {
    document.title = title
  }, [])
  return <p>{title}</p>
}
