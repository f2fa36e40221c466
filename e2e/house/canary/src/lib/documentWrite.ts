// breaks eslint(no-restricted-properties)
export function fill(text: string): void {
  document.write(text)
}
