/** Where no browser says when it is idle: long enough for a press or a picture that is on its way to go first. */
const MOMENT = 50

/**
 * Calls once when nobody waits, at the latest after `timeout` milliseconds if given; returns what calls it off. Safari
 * before 18 has no requestIdleCallback; there it is called after a moment.
 */
export function whenIdle(act: () => void, timeout?: number): () => void {
  // The types know only browsers that have it.
  // oxlint-disable-next-line browsers/supported -- asked for below
  const { requestIdleCallback: ask, cancelIdleCallback: cancel } = globalThis as Partial<typeof globalThis>
  if (ask === undefined || cancel === undefined) {
    const timer = setTimeout(act, MOMENT)
    return () => clearTimeout(timer)
  }
  const request = ask(act, timeout === undefined ? {} : { timeout })
  return () => cancel(request)
}
