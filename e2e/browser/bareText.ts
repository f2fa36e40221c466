/**
 * Says on the console which text of React's stands beside other nodes, whenever it is put into the page; runs in the
 * page. React looks for such a text node again: a translator that put another in its place leaves an old number or a
 * crash. See src/ui/jsx/isolateText.ts.
 */
export function reportBareText(): void {
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
