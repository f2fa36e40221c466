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
