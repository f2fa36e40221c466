/**
 * A part of the program that comes on demand; null when it cannot be had, because the server is gone or has a newer
 * version with other file names. Tried twice: a lost packet is no reason to bother anyone.
 */
export async function importWithRetry<Part>(load: () => Promise<Part>): Promise<Part | null> {
  try {
    return await loadWithStyles(load)
  } catch {
    mayLackStyles = true
    return loadWithStyles(load).catch(() => null)
  }
}

/** Once something failed, style sheets may be among it. */
let mayLackStyles = false

async function loadWithStyles<Part>(load: () => Promise<Part>): Promise<Part> {
  const part = await load()
  if (mayLackStyles) await renewStyles()
  return part
}

/** Asked for a second time already. */
const renewed = new WeakSet<HTMLLinkElement>()

/** A style sheet that failed is never asked for again by itself, and the part would come back without its looks. */
async function renewStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
  await Promise.all(links.filter((link) => !renewed.has(link) && isEmpty(link)).map(renew))
}

/** Browsers leave a failed sheet out, or give one whose rules may not be read. */
function isEmpty({ sheet }: HTMLLinkElement): boolean {
  try {
    return (sheet?.cssRules.length ?? 0) === 0
  } catch {
    return true
  }
}

/**
 * The old link stays: it may be on its way for another part, which waits for its event and would wait for ever, since a
 * link that is taken out has none.
 */
function renew(old: HTMLLinkElement): Promise<void> {
  renewed.add(old)
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.crossOrigin = old.crossOrigin
  return new Promise((done) => {
    link.addEventListener('load', () => done())
    link.addEventListener('error', () => done())
    link.href = old.href
    old.after(link)
  })
}
