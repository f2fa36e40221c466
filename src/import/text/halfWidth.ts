const FULL_WIDTH = /[\uff01-\uff5e]/g
const OTHER_SIGNS: Readonly<Record<string, string>> = { '\u3000': ' ', '\u00a0': ' ', '﹪': '%', '〜': '~', '∼': '~' }
const OTHERS = new RegExp(`[${Object.keys(OTHER_SIGNS).join('')}]`, 'g')

/** The text with digits, letters and signs in half width. It keeps its length, so that offsets stay what they are. */
export function halfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(OTHERS, (sign) => OTHER_SIGNS[sign] ?? sign)
}
