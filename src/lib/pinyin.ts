import { polyphonic } from 'pinyin-pro'

/**
 * Every reading of each character, without tones, ü as v: 石 → shi, dan. What has no reading is its own.
 * The dictionary is heavy: import this file on demand.
 */
export function pinyinReadings(text: string): readonly (readonly string[])[] {
  return Array.from(text).map(
    (character) => polyphonic(character, { type: 'array', toneType: 'none', v: true })[0] ?? [],
  )
}
