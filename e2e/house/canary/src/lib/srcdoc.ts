// breaks eslint(no-restricted-properties)
export function fill(frame: HTMLIFrameElement, text: string): void {
  frame.srcdoc = text
}
