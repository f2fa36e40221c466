import { halfWidth } from '../text/halfWidth.ts'

/** A town as a report names it, with what it lies in as far as that is said (省市县). */
export interface PlaceFound {
  town: string
  /** 镇, 乡, 街道 … */
  type: string
  /** With the city it belongs to where both are named: 湛江市坡头区; null when the report does not say. */
  county: string | null
}

const TYPES = '街道办事处|街道|民族乡|苏木|镇|乡|街'
const ABOVE =
  '(?:[\\u4e00-\\u9fff]{2,8}?(?:省|自治区))?((?:[\\u4e00-\\u9fff]{2,7}?(?:市|自治州|地区|盟))?(?:[\\u4e00-\\u9fff]{1,9}?(?:自治县|自治旗|县|区|市|旗))?)'
const NAME = '[\\u4e00-\\u9fff]{1,7}?'
/** What may stand behind a town's name in a title or signature. */
const BEHIND =
  '(?=党委|党工委|委员会|人民政府|政府|办事处|综治|司法所|矛盾|平安|便民|信访|关于|[“"「\\d年度上下全法依普创\\s,,。:;、]|$)'
const TOWN = new RegExp(`^(?:中共|关于)?${ABOVE}(?:人民政府|委员会)?(${NAME}(?:${TYPES}))${BEHIND}`, 'u')
const NO_NAME = /^(?:某|为|在|对|由|向|让|我|本|全|各|该|乡|村|两|镇|街道?$)|[年的\d]|坚持|建设/u
const LEVELS_ABOVE = /(?:市|区|县|旗|州)$/u

/** The town that a title names; null for none. */
export function placeInTitle(title: string): PlaceFound | null {
  const words = halfWidth(title)
    .replace(/\s+/g, '')
    .replace(/^20\d{2}年度?/u, '')
  return placeAt(words) ?? placeAt(words.replace(/^.*?(?:委员会|党委|党工委)/u, ''))
}

/** The town that a text speaks of most, where its title names none. */
export function placeInText(text: string): PlaceFound | null {
  const counts = new Map<string, number>()
  for (const [, name = ''] of halfWidth(text).matchAll(
    new RegExp(`(?:^|[\\s,,。:;、“”"(])(${NAME}(?:镇|乡|街道))`, 'gu'),
  )) {
    if (!NO_NAME.test(name) && name.length > 2) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (!most) return null
  return placeAt(most[0])
}

function placeAt(words: string): PlaceFound | null {
  const match = TOWN.exec(words)
  if (!match?.[2]) return null
  const name = match[2].replace(/办事处$/u, '').replace(/街$/u, '街道')
  if (NO_NAME.test(name)) return null
  const above = match[1] ?? ''
  const type = ['街道', '民族乡', '苏木', '镇', '乡'].find((one) => name.endsWith(one)) ?? '镇'
  return { town: name, type, county: LEVELS_ABOVE.test(above) ? above : null }
}

/** Whether a title speaks of a county or more and of no town. */
export function isAboveTown(title: string): boolean {
  return (
    placeInTitle(title) === null &&
    /(?:县|区|市|旗|州|省)(?:人民政府|政府|委|司法局|信访局|\d{4}年)|全[县区市省]/u.test(title)
  )
}
