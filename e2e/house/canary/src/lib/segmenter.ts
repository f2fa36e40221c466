// breaks browsers(supported)
export function segmenter(): Intl.Segmenter {
  return new Intl.Segmenter('zh')
}
