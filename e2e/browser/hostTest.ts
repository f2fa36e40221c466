import { type Host, startHost } from './host.ts'
import { test as base } from './test.ts'

/** Each test has its own server, which it may take away and whose documents it may replace. */
export const test = base.extend<{ host: Host }>({
  // Playwright insists on a pattern, also where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.remove()
  },
  baseURL: async ({ host }, use) => use(host.address),
})
