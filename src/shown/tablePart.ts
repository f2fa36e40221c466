import type { ContentTable } from './slideContent.ts'

/** Words under plain heads, for tables that nobody sorts. */
export function wordTable(titles: readonly string[], rows: ContentTable['rows']): ContentTable {
  return { columns: titles.map((title) => ({ key: title, title })), rows, order: null }
}

/** The rows of one page of it; the first is 0. */
export function tablePart(table: ContentTable, page: number, size: number): ContentTable {
  return { ...table, rows: table.rows.slice(page * size, (page + 1) * size) }
}

/** The tables of several pages; pages that continue each other are one. */
export function joinedTables(tables: readonly ContentTable[]): ContentTable[] {
  const joined = new Map<string, ContentTable>()
  for (const table of tables) {
    const name = JSON.stringify(table.columns.map(({ key, title }) => [key, title]))
    const known = joined.get(name)
    joined.set(name, known ? { ...known, rows: [...known.rows, ...table.rows] } : table)
  }
  return [...joined.values()]
}
