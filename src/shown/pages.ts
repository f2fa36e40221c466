import type { ContentTable } from './slideContent.ts'

/** Items in pages of a size; at least one page, so that nothing to show has a place to say so. */
export function inPages<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

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
