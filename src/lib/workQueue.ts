/** Runs pieces of work one after another. The promise ends as this piece ends: it rejects when the piece failed. */
export type WorkQueue = (work: () => Promise<void>) => Promise<void>

/** A piece that fails is the business of whoever asked for it, and never holds up the pieces behind it. */
export function createWorkQueue(): WorkQueue {
  let last = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
}
