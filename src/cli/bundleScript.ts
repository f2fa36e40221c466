/** Signs that end a line or a script element are escaped: JSON allows them, older scripts and pages do not. */
export function bundleScript(texts: readonly (readonly [name: string, text: string])[]): string {
  const members = texts.map(([name, text]) => `${quote(name)}: ${quote(text)}`)
  return `window.__TOWN_REPORTS__ = {\n${members.join(',\n')}\n}\n`
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
