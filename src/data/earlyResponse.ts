/** Where src/delivery/first.js leaves the answers it asked for before the program had arrived. */
const ANSWERS = '__EARLY_ANSWERS__'

/** The answer already asked for, given out once; null when there is none, and the file is to be fetched. */
export function takeEarlyResponse(url: string): Promise<Response> | null {
  const answers: unknown = Reflect.get(globalThis, ANSWERS)
  if (typeof answers !== 'object' || answers === null || !Object.hasOwn(answers, url)) return null
  const answer: unknown = Reflect.get(answers, url)
  Reflect.deleteProperty(answers, url)
  // Only our own script writes there, and only what `fetch` gave it.
  return answer instanceof Promise ? (answer as Promise<Response>) : null
}
