import type { Deck, Pin } from '../../../domain/deck.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { slideMessages } from '../../../i18n/slideMessages.ts'
import { messagesForBoard } from '../../../i18n/messages.ts'
import type { PinWords } from '../../../shown/layOutSheet.ts'
import type { SheetPage } from '../../../shown/sheetPages.ts'
import type { SlideContent } from '../../../shown/slideContent.ts'
import { topicOf } from '../../../shown/topicOf.ts'
import { shownOfPin } from './usePinContents.ts'

interface PinPage {
  deck: Deck
  pin: Pin | undefined
  content: SlideContent | null
  sheet: SheetPage | null
}

/** What stands around one picture: topic, key, verdict with coverage and reasons. */
export function pinWords({ deck, pin, content, sheet }: PinPage, words: Messages): PinWords {
  const shown = pin ? shownOfPin(deck, pin) : null
  const m = shown ? messagesForBoard(words, shown.board) : words
  const t = slideMessages(m)
  if (!content || !shown) return { topic: '', key: [], verdict: [], isPlain: true, more: t.moreReasons }
  const { stamp } = content
  return {
    topic: topicOf(shown, stamp, m)
      .filter((part) => part !== '')
      .join(t.topicSeparator),
    key: sheet?.key ?? [],
    verdict: [[stamp.verdict, stamp.coverage].join(t.topicSeparator), ...stamp.reasons],
    isPlain: stamp.verdict === m.verdicts.comparable && stamp.reasons.length === 0,
    more: t.moreReasons,
  }
}
