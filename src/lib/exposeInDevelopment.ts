/** Hangs what the page does not show on an element, for journeys to measure; builds for users hold nothing of it. */
export function exposeInDevelopment(element: HTMLElement | null, what: object): void {
  if (import.meta.env.DEV && element) Object.assign(element, what)
}
