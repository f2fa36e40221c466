import { type BrowserContext, expect, test as base } from 'playwright/test'

interface Quiet {
  /** Names the console messages and failed requests that this test provokes on purpose. */
  allowNoise: (...patterns: RegExp[]) => void
  noise: Noise
}

interface Noise {
  received: string[]
  allowed: RegExp[]
}

/** Playwright's test, failing on any console error or warning, page error, breach of the content policy or request to another origin not allowed. */
export const test = base.extend<Quiet>({
  noise: [
    async ({ context, baseURL }, use) => {
      const noise: Noise = { received: [], allowed: [] }
      listen(context, noise.received, new URL(baseURL ?? 'http://localhost').origin)
      await context.addInitScript(reportViolations)
      await context.addInitScript(reportBareText)
      await use(noise)
      const unexpected = noise.received.filter((line) => !noise.allowed.some((pattern) => pattern.test(line)))
      expect(unexpected, 'the page says nothing unexpected').toEqual([])
    },
    { auto: true },
  ],
  allowNoise: async ({ noise }, use) => {
    await use((...patterns) => noise.allowed.push(...patterns))
  },
})

export { expect } from 'playwright/test'

/** To every window of the test, and to the service worker's requests. */
function listen(context: BrowserContext, received: string[], home: string): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) received.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (fault) => received.push(`page error: ${fault.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== home) received.push(`other origin: ${url.href}`)
  })
}

/** Not every breach of the policy reaches the console by itself; runs in the page. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    console.error(`content policy: ${violatedDirective} blocked ${blockedURI} in ${sourceFile}:${lineNumber}`)
  })
}

/**
 * Says on the console which text of React's stands beside other nodes, whenever it is put into the page; runs in the
 * page. React looks for such a text node again: a translator that put another in its place leaves an old number or a
 * crash. See src/ui/jsx/isolateText.ts.
 */
function reportBareText(): void {
  const isReacts = (node: Node): boolean => Object.keys(node).some((key) => key.startsWith('__reactFiber$'))
  function look(node: Node): void {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text: Node | null = node instanceof Text ? node : walker.nextNode(); text; text = walker.nextNode())
      if (isReacts(text))
        console.error(`bare text: ${text.nodeValue} in ${text.parentElement?.outerHTML.slice(0, 200)}`)
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) look(node)
  }).observe(document, { childList: true, subtree: true })
}
