import { expect, type Locator, type Page } from 'playwright/test'
import { startPage } from './openPage.ts'

/** Text of a presentation is at least this share of the screen's height; half a pixel is lost in rounding. */
export const MIN_TEXT = 0.022

/** Opens a presentation by its link and waits until its slides stand ready. */
export async function openPresentation(
  page: Page,
  parts = '',
  options: Parameters<typeof startPage>[2] = {},
): Promise<void> {
  await startPage(page, `#/briefing?mode=present${parts}`, options)
  await expectPresentation(page)
}

export async function expectPresentation(page: Page): Promise<void> {
  await expect(stageOf(page)).toHaveAttribute('data-ready', 'true', { timeout: 30_000 })
}

export function stageOf(page: Page): Locator {
  return page.locator('main[data-screen]')
}

/** The slide that the room sees. */
export function slideOf(page: Page): Locator {
  return page.locator('[data-slide="shown"]')
}

/** Where the presentation says it stands. */
export async function expectSlide(page: Page, slide: number, nth = 1): Promise<void> {
  await expect(stageOf(page).locator('p[aria-live]')).toContainText(`第 ${slide} 张`)
  await expect.poll(() => placeInLink(page)).toEqual({ slide, page: nth })
}

function placeInLink(page: Page): { slide: number; page: number } {
  const parts = new URLSearchParams(new URL(page.url()).hash.split('?')[1])
  return { slide: Number(parts.get('slide') ?? 1), page: Number(parts.get('page') ?? 1) }
}

/** What of a page stands outside the window, is too small for the back row, or is cut off. In words; nothing when all is well. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(findMisfits, MIN_TEXT)
}

/** Runs in the page. */
export function findMisfits(least: number): string[] {
  const [width, height] = [window.innerWidth, window.innerHeight]
  const found: string[] = []
  const root = document.documentElement
  if (root.scrollWidth > width || root.scrollHeight > height) found.push('the window scrolls')
  const slide = document.querySelector('[data-slide="shown"]')
  if (!slide) return ['no slide is shown']
  for (const element of slide.querySelectorAll('*')) {
    // What cuts a line off is not seen itself; Chromium 86 gives it a box all the same.
    if (element.closest('.visually-hidden, [class*="visually-hidden"], clipPath')) continue
    const name = `${element.tagName} ${(element.textContent ?? '').slice(0, 20)}`
    const box = element.getBoundingClientRect()
    const isDrawn = box.width > 0 && box.height > 0
    if (isDrawn && (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)) {
      found.push(`outside: ${name} ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`)
    }
    const style = getComputedStyle(element)
    const scrolls = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
    if (scrolls && /auto|scroll/.test(style.overflow)) found.push(`scrolls: ${name}`)
    if (scrolls && style.overflow === 'hidden' && element.clientHeight > 0) found.push(`cut off: ${name}`)
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
    const size = parseFloat(style.fontSize) * scale
    if (own && isDrawn && size < height * least - 0.1) found.push(`small: ${size.toFixed(1)} ${name}`)
  }
  return [...new Set(found)]
}
