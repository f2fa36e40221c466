import type { Page } from 'playwright'

/** Clicks, names and downloads for a browser that is too old for those of Playwright. */

/** Before the page loads: breaches of the policy reach the console, and files to be saved are kept aside. Runs in the page. */
export function prepare(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`content policy: ${violatedDirective} blocked ${blockedURI}`)
  })
  const blobs: Blob[] = []
  const names: string[] = []
  Object.assign(window, { madeBlobs: blobs, savedNames: names })
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (content: Blob | MediaSource) => {
    if (content instanceof Blob) blobs.push(content)
    return make(content)
  }
  // Called with its own element below.
  // oxlint-disable-next-line typescript/unbound-method
  const click = HTMLElement.prototype.click
  HTMLElement.prototype.click = function clickOrSave(this: HTMLElement) {
    if (this instanceof HTMLAnchorElement && this.download !== '') names.push(this.download)
    click.call(this)
  }
}

/** Follows a link and waits until it is painted. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, hash)
  await page.waitForFunction(
    (to) =>
      document.documentElement.getAttribute('data-ready') === 'true' &&
      location.hash.startsWith(to.split('?')[0] ?? '') &&
      (/mode=/.test(to) ||
        document
          .querySelector('nav [aria-current=page]')
          ?.getAttribute('href')
          ?.startsWith((/^#\/\w+/.exec(to) ?? [''])[0]) === true),
    hash,
    { polling: 100 },
  )
}

/** Waits for words, or for a button of that name, in the first matching element that has them. */
export async function waitFor(page: Page, place: { in: string; words: string; name?: string }): Promise<void> {
  await page.waitForFunction(
    ({ in: selector, words, name }) =>
      [...document.querySelectorAll(selector)].some(
        (one) =>
          (one.textContent ?? '').includes(words) &&
          (name === undefined || one.querySelector(`[aria-label^="${name}"]`) !== null),
      ),
    place,
    { polling: 100 },
  )
}

/** Clicks the first element of a kind whose name or text begins so, as soon as there is one. */
export async function clickByName(page: Page, selector: string, name: string): Promise<void> {
  await page.waitForFunction(
    ([kind, start]) => {
      const found = [...document.querySelectorAll<HTMLElement>(kind)].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(start),
      )
      found?.click()
      return found !== undefined
    },
    [selector, name] as const,
    { polling: 100 },
  )
}

/** The file that an action saves: its size, and its first bytes as decimal numbers. */
export async function saveBy(page: Page, act: () => Promise<void>): Promise<{ start: string; bytes: number }> {
  const before = await page.evaluate(countBlobs)
  await act()
  // The picture behind a PNG is a blob too; what is saved is the last.
  await page.waitForFunction(
    (count) => (window as unknown as { savedNames: string[] }).savedNames.length > count,
    before,
    { polling: 100, timeout: 30_000 },
  )
  return page.evaluate(async () => {
    const { madeBlobs } = window as unknown as { madeBlobs: Blob[] }
    const blob = madeBlobs[madeBlobs.length - 1] ?? new Blob()
    const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
    return { start: [...head].join(','), bytes: blob.size }
  })
}

function countBlobs(): number {
  return (window as unknown as { savedNames: string[] }).savedNames.length
}
