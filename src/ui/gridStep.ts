/** A place in a grid; row 0 is its head, column 0 its row titles. */
export interface GridPlace {
  row: number
  column: number
}

/**
 * Where a key leads in a grid of so many rows and columns, head and titles included; null when nowhere.
 * The corner holds nothing. Home and End stay in the row.
 */
export function gridStep({ row, column }: GridPlace, key: string, size: GridPlace): GridPlace | null {
  const to = targetOf({ row, column }, key, size)
  if (!to || to.row < 0 || to.column < 0 || to.row >= size.row || to.column >= size.column) return null
  return to.row === 0 && to.column === 0 ? null : to
}

function targetOf({ row, column }: GridPlace, key: string, size: GridPlace): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row, column: row === 0 ? 1 : 0 }
    case 'End':
      return { row, column: size.column - 1 }
    default:
      return null
  }
}
