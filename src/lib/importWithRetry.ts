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

const failed = new Set<HTMLLinkElement>()

/** Once a page, before any part is asked for: a style sheet on its way and one that failed look alike afterwards. */
export function noticeFailedStyles(): void {
  const onError = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement) failed.add(target)
  }
  // Such events do not bubble.
  document.addEventListener('error', onError, true)
}

/** A style sheet that failed is never asked for again by itself, and the part would come back without its looks. */
async function renewStyles(): Promise<void> {
  const links = [...failed]
  failed.clear()
  await Promise.all(links.filter(({ isConnected, rel }) => isConnected && rel === 'stylesheet').map(renew))
}

function renew(old: HTMLLinkElement): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.crossOrigin = old.crossOrigin
  return new Promise((done) => {
    link.addEventListener('load', () => done())
    link.addEventListener('error', () => done())
    link.href = old.href
    old.replaceWith(link)
  })
}
