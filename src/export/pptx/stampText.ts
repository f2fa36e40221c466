import type { Stamp } from '../../shown/slideContent.ts'
import type { Messages } from '../../i18n/messages.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'

const ON_SLIDE = ['unit', 'scope', 'period', 'coverage', 'verdict', 'source', 'issued'] as const
const IN_NOTES = ['title', ...ON_SLIDE, 'classification'] as const

/** What stands under a picture, as parts to be set beside each other: 单位：件. Title and classification stand above. */
export function stampParts(stamp: Stamp, m: Messages): string[] {
  const { stamp: names } = slideMessages(m)
  return ON_SLIDE.map((part) => named(names[part], stamp[part], m))
}

/** All of it, a line a part. */
export function stampLines(stamp: Stamp, m: Messages): string[] {
  const { stamp: names } = slideMessages(m)
  return [
    ...IN_NOTES.map((part) => named(names[part], stamp[part], m)),
    ...(stamp.synthetic === null ? [] : [names.synthetic + m.colon + stamp.synthetic]),
    ...stamp.reasons.map((reason) => names.reasons + m.colon + reason),
  ]
}

/** Some values say their name themselves. */
function named(name: string, value: string, m: Messages): string {
  return value.startsWith(name + m.colon.trim()) ? value : name + m.colon + value
}

/** Classification and 演示数据（虚构）, to stand where nobody misses them. */
export function bannerText({ classification, synthetic }: Stamp): string {
  return [...new Set([classification, ...(synthetic === null ? [] : [synthetic])])].join('　')
}
