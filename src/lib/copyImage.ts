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
