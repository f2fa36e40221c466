import { useEffect, useState } from 'react'

interface Elapsed {
  /** The time of day. */
  now: number
  milliseconds: number
  isRunning: boolean
  pause: () => void
  reset: () => void
}

/** Since when it runs, and what was counted before that. */
interface Count {
  since: number | null
  before: number
}

const KEY = 'zhenjian.talkTime'

/** A clock, and the time a talk has taken, which a reload of the window does not lose. */
export function useElapsed(): Elapsed {
  const [now, setNow] = useState(() => Date.now())
  const [count, setCount] = useState(readCount)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => writeCount(count), [count])
  const milliseconds = count.before + (count.since === null ? 0 : Math.max(0, now - count.since))
  return {
    now,
    milliseconds,
    isRunning: count.since !== null,
    pause: () => setCount({ since: count.since === null ? Date.now() : null, before: milliseconds }),
    reset: () => setCount({ since: count.since === null ? null : Date.now(), before: 0 }),
  }
}

function readCount(): Count {
  try {
    const [since = '', before = ''] = sessionStorage.getItem(KEY)?.split(' ') ?? []
    if (/^(?:\d+|-)$/.test(since) && /^\d+$/.test(before)) {
      return { since: since === '-' ? null : Number(since), before: Number(before) }
    }
  } catch {
    // Without storage it begins anew.
  }
  return { since: Date.now(), before: 0 }
}

function writeCount({ since, before }: Count): void {
  try {
    sessionStorage.setItem(KEY, `${since ?? '-'} ${Math.round(before)}`)
  } catch {
    // As above.
  }
}
