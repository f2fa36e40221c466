import { expect, type Page } from 'playwright/test'

/** Every control can be reached, and the page does not scroll sideways. */
export async function expectNothingLost(page: Page, where: string): Promise<void> {
  expect(await page.evaluate(findLost), where).toEqual([])
}

/** What is cut off or lies where nobody can scroll to; runs in the page. */
function findLost(): string[] {
  const root = document.querySelector('dialog[open]') ?? document.body
  const width = document.documentElement.clientWidth
  const lost: string[] = []
  if (document.documentElement.scrollWidth > width)
    lost.push(`the page is ${document.documentElement.scrollWidth} wide`)
  for (const control of root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')) {
    const box = control.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || getComputedStyle(control).visibility === 'hidden') continue
    const name = `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent.slice(0, 40)}`
    if (box.right > width + 0.5 && !scroller(control, 'overflowX')) lost.push(`${name} ends at ${box.right}`)
    if (box.left < -0.5 && box.right > 0 && !scroller(control, 'overflowX')) lost.push(`${name} begins at ${box.left}`)
    const fixed = fixedAround(control)
    if (fixed && box.bottom > innerHeight + 0.5 && !scroller(control, 'overflowY'))
      lost.push(`${name} ends at ${box.bottom} of ${innerHeight}, in what does not scroll`)
  }
  return lost

  function scroller(from: Element, axis: 'overflowX' | 'overflowY'): Element | null {
    for (let at: Element | null = from.parentElement; at && at !== document.body; at = at.parentElement)
      if (['auto', 'scroll'].includes(getComputedStyle(at)[axis])) return at
    return null
  }

  function fixedAround(from: Element): Element | null {
    for (let at: Element | null = from; at; at = at.parentElement)
      if (getComputedStyle(at).position === 'fixed') return at
    return null
  }
}
