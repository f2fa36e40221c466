/** Words written one after another, with blanks or line ends between them: a list that people can read and add to. */
export function wordList(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}
