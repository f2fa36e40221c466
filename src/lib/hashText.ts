/** A short name for a text (FNV-1a, twice 32 bits, as 13 base-36 signs at most); distinguishes, does not protect. */
export function hashText(text: string): string {
  return fnv(text, 0x811c9dc5).toString(36) + fnv(text, 0x01000193).toString(36)
}

function fnv(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
