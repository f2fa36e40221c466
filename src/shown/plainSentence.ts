/** A sentence without its marks of emphasis (**…**), for where text is plain. */
export function plainSentence(text: string): string {
  return text.replaceAll('**', '')
}
