const TAG =
  /<(?:\?[^?]*\?|(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<&]*(?:&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);[^"<&]*)*")*)\s*(\/?))>/gi
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** What an XML reader would refuse: tags that do not nest, attributes given twice, stray signs. Empty for a sound part. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  let [end, roots] = [0, 0]
  for (const match of xml.matchAll(TAG)) {
    const [all, closes, name, attributes = '', isEmpty] = match
    faults.push(...textFaults(xml.slice(end, match.index), open))
    end = match.index + all.length
    if (name === undefined) continue
    const names = [...attributes.matchAll(/([\w.:-]+)="/g)].map((one) => one[1])
    if (new Set(names).size < names.length) faults.push(`attribute twice: ${all}`)
    if (closes === '/') {
      const last = open.pop()
      if (last !== name) faults.push(`</${name}> closes <${last ?? ''}>`)
    } else {
      if (open.length === 0) roots += 1
      if (isEmpty !== '/') open.push(name)
    }
  }
  faults.push(...textFaults(xml.slice(end), []))
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`)
  if (roots !== 1) faults.push(`${roots} roots`)
  return faults
}

function textFaults(text: string, open: readonly string[]): string[] {
  const isStray = text.includes('<') || REFERENCE.test(text) || UNFIT.test(text)
  const isOutside = open.length === 0 && text.replace('\ufeff', '').trim() !== ''
  return isStray || isOutside ? [`stray text: ${text.slice(0, 80)}`] : []
}
