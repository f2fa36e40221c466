/**
 * Signs without a shape of their own: controls, soft hyphen, joiners, zero widths, signs that turn the reading
 * direction, fillers, variation selectors (also those of ideographs), byte order marks. For a character class.
 */
export const SHAPELESS =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e0fff}'
const INVISIBLE = new RegExp(`[${SHAPELESS}]`, 'gu')
const ONE_INVISIBLE = new RegExp(`[${SHAPELESS}]`, 'u')
/** Blanks that NFKC leaves as they are: line and paragraph ends, the braille blank, Ogham's. */
const BLANKS = /[\s\u0085\u1680\u2028\u2029\u2800]+/g
const HAN = '\\p{Script=Han}'
/** A blank beside a Chinese character only sets words wide, or apart from digits: 石 桥 镇, 12345 热线. */
const SET_WIDE = new RegExp(`(${HAN}) (?=[${HAN}\\d])|(\\d) (?=${HAN})`, 'gu')
/** Signs that Chinese sets full width, and NFKC makes narrow. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
}
const CHINESE = new RegExp(HAN, 'u')
/** Brackets anywhere in Chinese words; stops only beside them, because 1:2 and 1,000 are numbers. */
const BEHIND_HAN = new RegExp(`([${HAN}（）])([,:;!?])`, 'gu')
const BEFORE_HAN = new RegExp(`[,:;!?](?=[${HAN}（])`, 'gu')
/** What needs no work: most codes, and the plain Chinese words that most texts are. */
const PLAIN = /^[\u0022-\u0027\u002a\u002b\u002d-\u0039\u003c-\u003e\u0040-\u007e\u4e00-\u9fff]*$/

/** Whether signs that nobody sees are in the text. */
export function hasInvisible(text: string): boolean {
  return ONE_INVISIBLE.test(text)
}

/** Without the signs that nobody sees, which are left behind by web pages, chat programs and text processors. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/**
 * The one spelling of a text that is compared: units, scopes, names, codes (`town-report/1`, Meaning: text is equal
 * after NFKC, trimming and removal of invisible signs; of blanks inside, one is left, and none beside Chinese
 * characters and digits). Brackets and stops are full width again, as Chinese is set: 村(社区) is read as 村（社区）.
 */
export function sameText(text: string): string {
  if (PLAIN.test(text)) return text
  // Twice, because a sign that goes may have kept two others apart that NFKC joins.
  const plain = withoutInvisible(withoutInvisible(text).normalize('NFKC')).normalize('NFKC')
  const spaced = plain.replace(BLANKS, ' ').trim().replace(SET_WIDE, '$1$2')
  return setFullWidth(spaced)
}

/** Again until nothing changes: a blank that goes brings two signs together. */
function setFullWidth(text: string): string {
  if (!CHINESE.test(text)) return text
  const set = text
    .replace(/[()]/g, fullWidth)
    .replace(BEHIND_HAN, (_, before: string, sign: string) => before + fullWidth(sign))
    .replace(BEFORE_HAN, fullWidth)
    .replace(/ ?([，：；！？（）]) ?/g, '$1')
  return set === text ? text : setFullWidth(set)
}

function fullWidth(sign: string): string {
  return FULL_WIDTH[sign] ?? sign
}

/** The text with its invisible signs and odd blanks named, so that two spellings can be distinguished: 件⟨U+200B⟩. */
export function showInvisible(text: string): string {
  const odd = new RegExp(
    `[${SHAPELESS}\\u0009-\\u000d\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u2800\\u3000]`,
    'gu',
  )
  return text.replace(odd, (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}
