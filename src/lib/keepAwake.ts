interface Lock {
  release: () => Promise<void>
}

/** Missing in older browsers and on pages without https; the types know it only as always there. */
interface MaybeWakeLock {
  wakeLock?: { request: (type: 'screen') => Promise<Lock> }
}

/** Keeps the screen from going dark while the page is seen, where that can be asked for. Returns the way to stop. */
export function keepAwake(): () => void {
  let lock: Promise<Lock | null> = Promise.resolve(null)
  let isWanted = true
  // The browser lets go of the lock each time the page is hidden.
  const ask = (): void => {
    if (isWanted && document.visibilityState === 'visible') lock = request()
  }
  ask()
  document.addEventListener('visibilitychange', ask)
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', ask)
    void lock.then((held) => held?.release()).catch(() => undefined)
  }
}

async function request(): Promise<Lock | null> {
  try {
    // oxlint-disable-next-line browsers/supported -- asked for below
    const { wakeLock } = navigator as MaybeWakeLock // see above
    return (await wakeLock?.request('screen')) ?? null
  } catch {
    return null
  }
}
