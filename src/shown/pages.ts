/** Items in pages of a size; at least one page, so that nothing to show has a place to say so. */
export function inPages<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
