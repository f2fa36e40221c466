import { useEffect, useState } from 'react'

interface WindowSize {
  width: number
  height: number
}

/** The room inside the window, followed as it changes. */
export function useWindowSize(): WindowSize {
  const [size, setSize] = useState(measure)
  useEffect(() => {
    const follow = (): void => setSize(measure())
    follow()
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return size
}

function measure(): WindowSize {
  return { width: window.innerWidth, height: window.innerHeight }
}
