import type { Messages } from '../i18n/messages.ts'
import { compareContent } from './compare/compareContent.ts'
import { dataContent } from './dataView/dataContent.ts'
import { overviewContent } from './overview/overviewContent.ts'
import { relateContent } from './relate/relateContent.ts'
import type { Shown, SlideContent } from './slideContent.ts'
import { townContent } from './town/townContent.ts'
import { trendContent } from './trend/trendContent.ts'

/** What a view shows, for where nobody can click. The same function makes slides, prints, pictures and files. */
export function contentOf(shown: Shown, m: Messages): SlideContent {
  switch (shown.selection.view) {
    case 'compare':
      return compareContent(shown, m)
    case 'trend':
      return trendContent(shown, m)
    case 'town':
      return townContent(shown, m)
    case 'relate':
      return relateContent(shown, m)
    case 'data':
      return dataContent(shown, m)
    // The deck shows views, never itself.
    case 'briefing':
    case 'overview':
      return overviewContent(shown, m)
  }
}
