// breaks eslint(no-restricted-properties)
export function segmenter(): Intl.Segmenter {
  return new Intl.Segmenter('zh')
}
