/** Units of the catalogue; others stay as the report writes them. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  件: 'cases',
  批: 'batches',
  人次: 'attendances',
  次: 'times',
  场次: 'events',
  份: 'items',
  个: 'units',
  人: 'people',
  名: 'people',
}

/** A unit in English, in the plural. */
export function unitWord(unit: string): string {
  return UNIT_WORDS[unit] ?? unit
}
