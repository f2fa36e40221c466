import type { Messages } from '../messages.ts'

/** What a menu says by itself, whatever it lists. */
export function menuWords({ locale, menu, colon, errors }: Messages) {
  return { locale, ...menu, colon, missing: errors.partTitle, retry: errors.retry }
}
