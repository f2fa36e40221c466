/** The day on the reader's own calendar, as an ISO date; an ISO time is in Greenwich. */
export function localDay(date: Date): string {
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  return [date.getFullYear(), ...parts].join('-')
}
