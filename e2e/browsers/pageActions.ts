import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserDriver, waitUntil } from './browserDriver.ts'

/** What a person does, for every browser that can be driven at all. Functions given to `evaluate` run in the page. */

/**
 * Before the page's scripts: breaches of the policy reach the console, files to be saved are kept aside, and the page can
 * be told of finer dots (`dotsOfPixel`), as no driver zooms. Runs in the page.
 */
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
  const dots = window.devicePixelRatio
  Object.defineProperty(window, 'devicePixelRatio', {
    get: () => (window as { dotsOfPixel?: number }).dotsOfPixel ?? dots,
  })
}

/** Follows a link and waits until it is painted. */
export async function go(driver: BrowserDriver, hash: string): Promise<void> {
  await driver.evaluate((to) => {
    location.hash = to
    return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  }, hash)
  await waitUntil(
    driver,
    (to) =>
      document.documentElement.getAttribute('data-ready') === 'true' &&
      location.hash.startsWith(to.split('?')[0] ?? '') &&
      (/mode=/.test(to) ||
        document
          .querySelector('nav [aria-current=page]')
          ?.getAttribute('href')
          ?.startsWith((/^#\/\w+/.exec(to) ?? [''])[0]) === true),
    hash,
  )
}

/** Waits for words, or for a button of that name, in the first matching element that has them. */
export async function waitFor(
  driver: BrowserDriver,
  place: { in: string; words: string; name?: string },
): Promise<void> {
  await waitUntil(
    driver,
    ({ in: selector, words, name }) =>
      [...document.querySelectorAll(selector)].some(
        (one) =>
          (one.textContent ?? '').includes(words) &&
          (name === undefined || one.querySelector(`[aria-label^="${name}"]`) !== null),
      ),
    place,
  )
}

/** Clicks the first element of a kind whose name or text begins so, as soon as it stands still with nothing over it. */
export async function clickByName(driver: BrowserDriver, selector: string, name: string): Promise<void> {
  const wanted = { selector, name }
  await waitUntil(driver, isNamedThere, wanted)
  for (let tries = 0; tries < 50; tries += 1) {
    const middle = await driver.evaluate(middleOf, wanted)
    if (middle) {
      await driver.clickAt(middle.x, middle.y)
      return
    }
  }
  throw new Error(`${selector} "${name}" never stands still, or something lies over it`)
}

function isNamedThere({ selector, name }: { selector: string; name: string }): boolean {
  return [...document.querySelectorAll(selector)].some((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
  )
}

async function middleOf({
  selector,
  name,
}: {
  selector: string
  name: string
}): Promise<{ x: number; y: number } | null> {
  const found = [...document.querySelectorAll(selector)].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
  )
  if (!found) return null
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const before = found.getBoundingClientRect()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const box = found.getBoundingClientRect()
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const top = document.elementFromPoint(x, y)
  const isStill = before.left === box.left && before.top === box.top
  return isStill && top !== null && (found.contains(top) || top.contains(found)) ? { x, y } : null
}

export async function typeText(driver: BrowserDriver, text: string): Promise<void> {
  for (const letter of text) await driver.press(letter)
}

/**
 * The file that an action saves: its size, and its first bytes as decimal numbers. Where the browser tells where it puts
 * files, it has arrived there.
 */
export async function saveBy(
  driver: BrowserDriver,
  act: () => Promise<void>,
): Promise<{ start: string; bytes: number }> {
  const before = await driver.evaluate(countSaved, null)
  await act()
  // The picture behind a PNG is a blob too; what is saved is the last.
  await waitUntil(driver, (count) => (window as unknown as { savedNames: string[] }).savedNames.length > count, before)
  const saved = await driver.evaluate(async () => {
    const { madeBlobs, savedNames } = window as unknown as { madeBlobs: Blob[]; savedNames: string[] }
    const blob = madeBlobs[madeBlobs.length - 1] ?? new Blob()
    const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
    return { start: [...head].join(','), bytes: blob.size, name: savedNames[savedNames.length - 1] ?? '' }
  }, null)
  if (driver.downloads !== null) await arrives(join(driver.downloads, saved.name))
  return saved
}

function countSaved(): number {
  return (window as unknown as { savedNames: string[] }).savedNames.length
}

async function arrives(path: string): Promise<void> {
  const end = Date.now() + 20_000
  while (!existsSync(path)) {
    if (Date.now() > end) throw new Error(`never saved: ${path}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** Keys go to the page again; runs in the page. */
export function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
