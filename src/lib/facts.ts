/** What a tooltip says: whose figures they are, then each fact with its name. */
export interface Facts {
  title: string
  lines: readonly FactLine[]
}

export interface FactLine {
  name: string
  text: string
}

/** Facts with their names, without those that say nothing. */
export function factLines(facts: readonly (readonly [name: string, text: string])[]): FactLine[] {
  return facts.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]))
}
