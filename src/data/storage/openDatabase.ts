import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from 'idb'

/** A browser with a damaged or locked profile may never say whether there is storage; nobody waits longer than this. */
const TIMEOUT = 4000

/** Opens the first version of a database; rejects where the browser refuses, or does not answer in time. */
export function openDatabase<S extends DBSchema>(
  name: string,
  callbacks: OpenDBCallbacks<S>,
): Promise<IDBPDatabase<S>> {
  return withinTime(openDB<S>(name, 1, callbacks), TIMEOUT, (database) => database.close())
}

/** The same promise, but given up after so many milliseconds; what it still brings then is handed to `late`. */
function withinTime<T>(promise: Promise<T>, milliseconds: number, late: (value: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false
    const timer = setTimeout(() => {
      isOver = true
      reject(new Error(`no answer within ${milliseconds} ms`))
    }, milliseconds)
    promise.then(
      (value) => {
        clearTimeout(timer)
        if (isOver) late(value)
        else resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
