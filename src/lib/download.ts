/** Longer names are refused by some systems once the folder's path is added; counted in UTF-8 bytes. */
const LONGEST_NAME = 180
/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** By Windows, and signs that turn the direction of writing, behind which an ending can hide. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e]+/g

/** Lets the browser save the file under a name that every system takes. */
export function download(content: Blob, name: string, ending: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = safeFileName(name, ending)
  link.click()
  // Slow disks and "save as" dialogs fetch the content well after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The name without what Windows forbids; Chinese stays. `ending` has no dot. */
export function safeFileName(name: string, ending: string): string {
  const clean = name.replace(FORBIDDEN, '_').replace(/^[\s.]+|[\s.]+$/g, '')
  const stem = shorten(clean === '' ? '_' : clean, LONGEST_NAME - ending.length - 1)
  return `${RESERVED.test(stem) ? '_' : ''}${stem}.${ending}`
}

/** Whole characters only, so that no emoji is cut in two. */
function shorten(text: string, most: number): string {
  let [bytes, kept] = [0, '']
  for (const sign of text) {
    bytes += new TextEncoder().encode(sign).length
    if (bytes > most) break
    kept += sign
  }
  return kept.replace(/[\s.]+$/, '')
}

/** Browsers let a page write pictures to the clipboard only over https or on this machine; some never do. */
export function canCopyImage(): boolean {
  // Typed as always there; on plain http it is not.
  const clipboard = navigator.clipboard as Clipboard | undefined
  return typeof ClipboardItem === 'function' && typeof clipboard?.write === 'function'
}

/** Rejects where the person or the browser does not allow it. */
export async function copyImage(png: Blob): Promise<void> {
  // oxlint-disable-next-line browsers/supported -- canCopyImage has asked
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}
