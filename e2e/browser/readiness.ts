import type { Page } from 'playwright/test'

/** Before the page loads: writes down every value that `data-ready` takes. */
export async function recordReadiness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const received: string[] = []
    Object.assign(window, { receivedReadiness: received })
    const note = (): number => received.push(document.documentElement.dataset['ready'] ?? '')
    // The root element does not exist yet.
    new MutationObserver(note).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] })
  })
}

/** What was written down since the last call, repetitions left out. */
export async function takeReadiness(page: Page): Promise<string[]> {
  const received = await page.evaluate(() => {
    // Put there by recordReadiness.
    const { receivedReadiness } = window as unknown as { receivedReadiness: string[] }
    return receivedReadiness.splice(0)
  })
  return received.filter((value, index) => value !== received[index - 1])
}

/** How often the first chart was marked. */
export function firstChartMarks(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('zj:first-chart', 'mark').length)
}
