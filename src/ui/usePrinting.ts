import { useSyncExternalStore, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

/** Whether paper is being drawn at this moment: what only paper shows need not stand on the page before. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}

/** The browser draws as soon as its listeners have returned, so what hangs on it must stand by then. */
function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia('print')
  const set = (next: boolean): void => {
    isPrinting = next
    flushSync(onChange)
  }
  const onBefore = (): void => set(true)
  const onAfter = (): void => set(false)
  const onMedia = (): void => set(media.matches)
  window.addEventListener('beforeprint', onBefore)
  window.addEventListener('afterprint', onAfter)
  media.addEventListener('change', onMedia)
  return () => {
    window.removeEventListener('beforeprint', onBefore)
    window.removeEventListener('afterprint', onAfter)
    media.removeEventListener('change', onMedia)
  }
}

/** What a view is printed on: A4 upright or lying, a deck's slides one a page, or its handout. */
export type Paper = 'portrait' | 'landscape' | 'deck' | 'deckHandout'

/** Chromium from 131 numbers pages in the margin; older ones leave it empty. */
const NUMBERED = "@bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt }"
/** Where the system forces its colours on the page, Chromium prints the margins in them. */
const GROUND = 'background: white'
/** 1280 × 720 pixels are 13.333 × 7.5 inches, a slide's size in PowerPoint, without a rounded part that makes a second page. */
const PAGES: Record<Paper, string> = {
  portrait: `size: A4; margin: 12mm; ${NUMBERED}`,
  landscape: `size: A4 landscape; margin: 12mm; ${NUMBERED}`,
  deckHandout: `size: A4 landscape; margin: 12mm; ${NUMBERED}`,
  deck: 'size: 1280px 720px; margin: 0',
}

/**
 * A page's size cannot hang on a class, so the rule is put in while the view stands. Style sheets made by script are
 * no inline styles, which the page's policy forbids. Styles read the paper from `html[data-paper]`.
 */
export function usePaper(paper: Paper): void {
  useLayoutEffect(() => {
    const takeOff = adoptPage(PAGES[paper])
    document.documentElement.dataset['paper'] = paper
    return () => {
      takeOff()
      delete document.documentElement.dataset['paper']
    }
  }, [paper])
}

/** Safari before 16.4 adopts no style sheets; before 18.2 it gives a page no size anyway and prints on the dialog's paper. */
function adoptPage(rules: string): () => void {
  if (!('adoptedStyleSheets' in Document.prototype)) return () => {}
  /* oxlint-disable browsers/supported -- asked for above */
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { ${GROUND}; ${rules} }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
  /* oxlint-enable browsers/supported */
}
