import { CODE_PATTERN } from '../domain/board/area.ts'
import { sameText, withoutInvisible } from '../lib/sameText.ts'

/** Escapes of signs beyond ASCII, which browsers and mail programs write or not, as they like. */
const WIDE_ESCAPES = /(?:%[89A-F][\dA-F])+/gi
/** A stop and the words of the message that the link stood in; a comma before a letter or digit separates. */
const GLUED = /[。、；！…].*$|，(?![\w~*]).*$/su
const CLOSERS = /[)\]}>'"”’」』】》]$/u
/** Signs of names that would end a link, or join the sign before them. Those of ASCII need only `encodePart`. */
const WIDE_SIGNS = /[。、“”‘’「」『』【】《》〈〉]|\p{M}|%(?=[\dA-F]{2})/giu
/** What programs that pass links on hang on them; none is the name of a part of ours. */
const TRACKING =
  /^(?:utm_.*|spm|scm|from|isappinstalled|nsukey|wxwork.*|wx_?[a-z]*|share[_a-z]*|scene|clicktime|enterid|ascene|devicetype|nettype|pass_ticket|tdsourcetag|hm(?:sr|pl|cu|kw|ci)|bd_vid|[a-z]{1,2}clid|fbclid|_t|timestamp)$/i

/**
 * A link as it was meant: without invisible signs, full-width signs, `&amp;`, words of a message glued on behind a stop,
 * and whatever follows a second #. Names in it were written by `escapeName`, so that they stay as they are.
 */
export function tidyLink(hash: string): string {
  const readable = withoutInvisible(hash.replace(WIDE_ESCAPES, decode))
  const alone = readable.trim().replace(GLUED, '').normalize('NFKC').trim()
  return withoutCloser(alone.replace(/^[#\s]+/, '').replace(/#.*$/s, '')).replace(/&(?:amp;)+/g, '&')
}

/** A bracket or quotation mark that closes what was opened before the link. */
function withoutCloser(text: string): string {
  const isGlued = CLOSERS.test(text) && !/[([{<“‘「『【《]/u.test(text)
  return isGlued ? withoutCloser(text.slice(0, -1)) : text
}

/** Whether a part only says how the link came here. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name)
}

/** A name as a link carries it; `separators` are the signs that mean something where it stands. */
export function escapeName(name: string, separators = ''): string {
  return Array.from(name.normalize('NFKC').replace(WIDE_SIGNS, encodeURIComponent), (sign) =>
    separators.includes(sign) ? escapeAscii(sign) : sign,
  ).join('')
}

/** The name, in the spelling that is compared. */
export function unescapeName(text: string): string {
  return sameText(text.replace(/(?:%[\dA-F]{2})+/gi, decode))
}

/** The code or id that a text is; null for what can be none. */
export function parseCode(text: string): string | null {
  const code = unescapeName(text)
  return CODE_PATTERN.test(code) ? code : null
}

/** Only what would break the link is escaped, so that 县级交办 stays readable in it. */
export function encodePart(text: string): string {
  return text.replace(/[%&#=+?\s()[\]{}<>'"]/gu, (sign) => {
    const encoded = encodeURIComponent(sign)
    return encoded === sign ? escapeAscii(sign) : encoded
  })
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Also of signs that JavaScript's own functions leave as they are. */
export function escapeAscii(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
