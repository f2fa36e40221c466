import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from 'idb'
import { withinTime } from '../../lib/withinTime.ts'

/** A browser with a damaged or locked profile may never say whether there is storage; nobody waits longer than this. */
const TIMEOUT = 4000

/** Opens the first version of a database; rejects where the browser refuses, or does not answer in time. */
export function openDatabase<S extends DBSchema>(
  name: string,
  callbacks: OpenDBCallbacks<S>,
): Promise<IDBPDatabase<S>> {
  return withinTime(openDB<S>(name, 1, callbacks), TIMEOUT, (database) => database.close())
}
