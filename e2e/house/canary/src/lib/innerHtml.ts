// breaks eslint(no-restricted-properties)
export function fill(element: Element, text: string): void {
  element.innerHTML = text
}
