// breaks browsers(supported)
export function later(act: () => void): void {
  requestIdleCallback(act)
}
