import { polyphonic } from 'pinyin-pro'
import rareReadings from './rareReadings.json'

/**
 * Ways of writing a character to which no dictionary gives a reading, each before the character it stands for in names of
 * places and persons. What is only alike in shape is not here.
 */
const VARIANTS = '𠮷吉 𡈽土 𣘺桥 𠀋丈 𡌛野 𣗄树 𤄃阔 𨫤铁'

const readingsOf = readRareReadings()

/**
 * Every reading of each character, without tones, ü as v: 石 → shi, dan. Characters that the dictionary lacks (Extension
 * A and above: 㘵 → bu) come from rareReadings.json, the Mandarin readings of the Unihan database, variants from the
 * character they stand for (𠮷 → ji). What has no reading is its own. All of it is heavy: import this file on demand.
 */
export function pinyinReadings(text: string): readonly (readonly string[])[] {
  return Array.from(text).map((character) => readingsOf.get(character) ?? dictionaryReadings(character))
}

function dictionaryReadings(character: string): string[] {
  return polyphonic(character, { type: 'array', toneType: 'none', v: true })[0] ?? []
}

function readRareReadings(): Map<string, string[]> {
  const readings = new Map<string, string[]>()
  for (const [reading, characters] of Object.entries(rareReadings)) {
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), reading])
  }
  for (const pair of VARIANTS.split(' ')) {
    const [variant = '', base = ''] = pair
    readings.set(variant, dictionaryReadings(base))
  }
  return readings
}
