/** What an XML text holds, read strictly: its texts in order, unescaped, and every tag's name and attributes. */
export interface XmlRead {
  texts: string[]
  tags: string[]
  attributes: string[]
}

/** A strict reader for the XML that we write ourselves: throws unless tags are closed in order and signs escaped. */
export function readXml(xml: string): XmlRead {
  const read: XmlRead = { texts: [], tags: [], attributes: [] }
  const open: string[] = []
  let at = /^<\?xml [^?]*\?>\s*/.exec(xml)?.[0].length ?? 0
  while (at < xml.length) {
    const rest = xml.slice(at)
    const tag = /^<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/.exec(rest)
    const text = /^[^<]+/.exec(rest)?.[0]
    if (tag) {
      const [whole, close, name = '', attributes = '', empty] = tag
      if (close !== '' && open.pop() !== name) throw new Error(`</${name}> closes nothing at ${at}`)
      if (close === '' && empty === '') open.push(name)
      if (close === '') read.tags.push(name)
      read.attributes.push(...Array.from(attributes.matchAll(/[\w:-]+="[^"]*"/g), ([attribute]) => attribute))
      at += whole.length
    } else if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|#39|#x27);)/.test(text)) throw new Error(`bare & at ${at}`)
      if (text.trim() !== '') read.texts.push(unescapeXml(text))
      at += text.length
    } else throw new Error(`neither tag nor text at ${at}: ${rest.slice(0, 60)}`)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`)
  return read
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&amp;', '&')
}
