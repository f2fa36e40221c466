/** Fields, menus, dialogs and the like have keys of their own. */
const OWN_KEYS = [
  'input',
  'textarea',
  'select',
  'dialog',
  '[contenteditable]:not([contenteditable="false"])',
  ...['dialog', 'alertdialog', 'menu', 'menubar', 'listbox', 'combobox', 'slider', 'spinbutton', 'tree'].map(
    (role) => `[role="${role}"]`,
  ),
].join(', ')

/** Whether a key pressed here belongs to a field, menu or dialog, or to an input method that is composing a sign. */
export function isKeyTaken({ target, isComposing }: KeyboardEvent): boolean {
  return isComposing || (target instanceof Element && target.closest(OWN_KEYS) !== null)
}

/** Whether an arrow key pressed here means the place it is in: a table, a picture's marks, or anything that scrolls. */
export function isArrowTaken({ target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('table, [role="toolbar"], [role="region"][tabindex]') !== null) return true
  for (let place: Element | null = target; place && place !== document.body; place = place.parentElement)
    if (canScroll(place)) return true
  return false
}

function canScroll(place: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(place)
  const isWide = place.scrollWidth > place.clientWidth && /auto|scroll/.test(overflowX)
  const isTall = place.scrollHeight > place.clientHeight && /auto|scroll/.test(overflowY)
  return isWide || isTall
}

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
