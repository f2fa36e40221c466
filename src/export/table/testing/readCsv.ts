/** RFC 4180, read strictly: fields between commas, lines between CRLF, quotes doubled. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = []
  let [line, field, at]: [string[], string, number] = [[], '', 0]
  while (at < text.length) {
    if (text[at] === '"') {
      const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at))
      if (!quoted) throw new Error(`unclosed quote at ${at}`)
      field = (quoted[1] ?? '').replaceAll('""', '"')
      at += quoted[0].length
    } else {
      const plain = /^[^",\r\n]*/.exec(text.slice(at))?.[0] ?? ''
      field = plain
      at += plain.length
    }
    if (text[at] === ',') {
      line.push(field)
      field = ''
      at += 1
    } else if (text.startsWith('\r\n', at)) {
      lines.push([...line, field])
      line = []
      field = ''
      at += 2
    } else {
      throw new Error(`neither comma nor line end at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
    }
  }
  return lines
}

/** As the file's own note says: one apostrophe belongs to the file, not to the text. */
export function withoutApostrophe(field: string): string {
  return field.replace(/^'/, '')
}
