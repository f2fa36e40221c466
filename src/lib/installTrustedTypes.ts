/** Chromium asks the policy named "default" before it takes a text for markup or an address for a program. */
interface TypeFactory {
  createPolicy: (
    name: 'default',
    rules: Record<'createHTML' | 'createScriptURL', (text: string) => string | null>,
  ) => void
}

/** What the content policy demands (`require-trusted-types-for`): no text becomes markup or code, whatever package tries. */
export function installTrustedTypes(scope: { trustedTypes?: TypeFactory } = globalThis as never): void {
  // oxlint-disable-next-line browsers/supported -- who has trustedTypes has its policies
  scope.trustedTypes?.createPolicy('default', { createHTML: emptyOnly, createScriptURL: ownAddressOnly })
}

/** The chart library empties its element by writing nothing into it. */
function emptyOnly(markup: string): string | null {
  return markup === '' ? '' : null
}

/** Workers: files beside the page, and what the page itself made (the writer of spreadsheets, the page from a folder). */
function ownAddressOnly(address: string): string | null {
  const folder = new URL('.', document.baseURI).href
  const { href } = new URL(address, document.baseURI)
  return href.startsWith('blob:') || href.startsWith(folder) ? address : null
}
