import type { SlideContent, Stamp, Shown } from '../slideContent.ts'
import type { Messages } from '../../i18n/messages.ts'
import { measureText, unitText } from '../../i18n/values/valueWords.ts'
import { relateMessages } from '../../i18n/relateMessages.ts'
import { nameOfIndicator } from '../names.ts'

/** The sentence that says most (要点), without its full stop; the heading when nothing can be said. */
export function proposedTitle({ title, takeaways }: SlideContent): string {
  return (takeaways[0]?.text ?? title).replace(/[。.]$/, '')
}

/** What a picture is about, in parts: indicator, what it counts, measure, period. Above the title of a slide. */
export function topicOf({ selection, resolved }: Shown, stamp: Stamp, m: Messages): string[] {
  const { request, against, town } = resolved
  const { indicator, measure } = request
  switch (selection.view) {
    case 'compare':
    case 'trend': {
      const scope = request.scope === null ? [] : [m.scopeName(request.scope)]
      const unit = m.compare.subtitle.unit(unitText(indicator, measure, m))
      return [nameOfIndicator(indicator, m), ...scope, measureText(indicator, measure, m), unit, stamp.period]
    }
    case 'relate': {
      const names = [indicator, ...(against ? [against.indicator] : [])].map((one) => nameOfIndicator(one, m))
      return [relateMessages(m).both(names[0] ?? '', names[1] ?? ''), stamp.period]
    }
    case 'town':
      return [m.views.town, town?.name ?? '', stamp.period]
    default:
      return [m.views[selection.view], stamp.period]
  }
}
