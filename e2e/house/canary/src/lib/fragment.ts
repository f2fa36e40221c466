// breaks eslint(no-restricted-properties)
export function fragmentOf(text: string): DocumentFragment {
  return document.createRange().createContextualFragment(text)
}
