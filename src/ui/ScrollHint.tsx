import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './ScrollHint.module.css'

/** Around one scrolling element: says, as long as it is so, that it goes on below. What is cut must not look complete. */
export function ScrollHint({ text, children }: { text: string; children: ReactNode }): ReactElement {
  const frame = useRef<HTMLDivElement>(null)
  const [goesOn, setGoesOn] = useState(false)
  useEffect(() => {
    const scroller = frame.current?.firstElementChild
    if (!scroller) return undefined
    const measure = (): void => {
      const { scrollTop, clientHeight, scrollHeight } = scroller
      setGoesOn(scrollTop + clientHeight < scrollHeight - 1)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    for (const content of scroller.children) observer.observe(content)
    scroller.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', measure)
    }
  }, [])
  return (
    <div ref={frame} className={styles['frame']}>
      {children}
      {goesOn && (
        <p className={styles['hint']} aria-hidden="true">
          <span>{text}</span>
        </p>
      )}
    </div>
  )
}
