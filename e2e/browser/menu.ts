import { expect, type Locator, type Page } from 'playwright/test'

/** More presses than any list or page has stops. */
const MAX_PRESSES = 120

/** A word of the heading, named by what it chooses. */
export function wordOf(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1 }).getByRole('button', { name: new RegExp(`^${name}：`) })
}

/** Goes to a word with Tab and opens it with Enter. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  await pressUntilFocused(page, 'Tab', wordOf(page, name))
  await page.keyboard.press('Enter')
  const menu = page.getByRole('dialog', { name, exact: true })
  await expect(menu).toBeVisible()
  return menu
}

/** Walks down a menu's list to one option and takes it, as someone without a mouse does. */
export async function takeOption(page: Page, menu: Locator, option: Locator): Promise<void> {
  await enterList(page, menu)
  await pressUntilFocused(page, 'ArrowDown', option)
  await page.keyboard.press('Enter')
}

/** Narrows a long menu by typing. */
export async function searchMenu(page: Page, menu: Locator, words: string): Promise<void> {
  await pressUntilFocused(page, 'Tab', menu.getByRole('searchbox'))
  await page.keyboard.type(words)
}

/** Presses a key until something has the focus: by itself, or as the active one of what has it. */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < MAX_PRESSES; presses += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press(key)
  }
  await expect(target, `${key} leads here`).toBeFocused()
}

/** A long menu has a search field before its list. */
async function enterList(page: Page, menu: Locator): Promise<void> {
  const list = menu.getByRole('listbox')
  for (let presses = 0; presses < MAX_PRESSES && !(await holdsFocus(list)); presses += 1) {
    await page.keyboard.press('Tab')
  }
}

async function isFocused(target: Locator): Promise<boolean> {
  // The element of a mark is there only while it is the current one.
  if ((await target.count()) === 0) return false
  return target.evaluate((element) => {
    const focused = document.activeElement
    return element === focused || (element.id !== '' && focused?.getAttribute('aria-activedescendant') === element.id)
  })
}

function holdsFocus(list: Locator): Promise<boolean> {
  return list.evaluate((element) => {
    const focused = document.activeElement
    return element.contains(focused) || focused?.getAttribute('aria-controls') === element.id
  })
}
