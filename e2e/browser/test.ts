import { expect, type Page, test as base } from 'playwright/test'

interface Quiet {
  /** Names the console messages and failed requests that this test provokes on purpose. */
  allowNoise: (...patterns: RegExp[]) => void
  noise: Noise
}

interface Noise {
  heard: string[]
  allowed: RegExp[]
}

/** Playwright's test, failing on any console error or warning, page error or request to another origin not allowed. */
export const test = base.extend<Quiet>({
  noise: [
    async ({ page, baseURL }, use) => {
      const noise: Noise = { heard: [], allowed: [] }
      listen(page, noise.heard, new URL(baseURL ?? 'http://localhost').origin)
      await use(noise)
      const unexpected = noise.heard.filter((line) => !noise.allowed.some((pattern) => pattern.test(line)))
      expect(unexpected, 'the page says nothing unexpected').toEqual([])
    },
    { auto: true },
  ],
  allowNoise: async ({ noise }, use) => {
    await use((...patterns) => noise.allowed.push(...patterns))
  },
})

export { expect } from 'playwright/test'

function listen(page: Page, heard: string[], home: string): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== home) heard.push(`other origin: ${url.href}`)
  })
}
