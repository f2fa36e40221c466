/** What stands before it, then fifteen or eighteen digits, or a mobile number's eleven with the signs people put between them. */
const LONG_NUMBER =
  /(^|[^\d０-９])([1-8１-８][\d０-９]{14}(?:[\d０-９]{2}[\dXxＸｘ０-９])?|[1１][3-9３-９][\d０-９](?:[ -]?[\d０-９]{4}){2})(?![\d０-９])/gu

/**
 * The text with what may be an ID or a mobile number cut to its first three digits: for words that are about a file and
 * not out of it, where a number masked for nothing does no harm.
 */
export function maskLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (_, before: string, number: string) => `${before}${number.slice(0, 3)}****`)
}
