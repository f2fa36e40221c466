import type { Messages } from '../../i18n/messages.ts'
import { slideMessages } from '../../i18n/slideMessages.ts'
import type { SlideContent } from '../../shown/slideContent.ts'
import { stampParts } from './stampText.ts'

interface FootTexts {
  /** Under each picture: who is not compared and why, then what is said of this picture only. */
  each: readonly string[]
  /** What is said of all pictures of the slide. */
  all: string
}

/** What stands under the pictures. Nothing is said twice where there are two. */
export function footTexts(contents: readonly (SlideContent | null)[], m: Messages): FootTexts {
  const stamps = contents.map((content) => (content === null ? [] : stampParts(content.stamp, m)))
  const [first = []] = stamps
  const isShared = (part: string): boolean => stamps.length < 2 || stamps.every((parts) => parts.includes(part))
  return {
    each: contents.map((content, index) =>
      [...reasonLines(content, m), joined((stamps[index] ?? []).filter((part) => !isShared(part)))]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    all: joined(first.filter(isShared)),
  }
}

function reasonLines(content: SlideContent | null, m: Messages): string[] {
  const reasons = content?.stamp.reasons ?? []
  return reasons.length > 0 ? [slideMessages(m).stamp.reasons + m.colon + reasons.join(m.clauseSeparator)] : []
}

function joined(parts: readonly string[]): string {
  return parts.join('　')
}
