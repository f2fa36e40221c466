import { inEnglish } from './inEnglish.ts'
import type { hostingZh } from './hostingZh.ts'

/** Words for working offline and for newer versions. */
export const hostingEn = inEnglish((): ReturnType<typeof hostingZh> => ({
  updateTitle: 'A newer version is ready.',
  updateNow: 'Update now',
  updateLater: 'Later',
  updateHint: 'Updating opens this page anew; briefings, settings and local files stay.',
  noAnswer: 'The server does not answer. ',
  pageInstead: 'The server sent a web page in place of the data (a sign-in page?). ',
  kept: 'Shown is the last copy kept on this machine.',
  keptSince: (when: string) => `Shown is the last copy kept on this machine, of ${when}.`,
  askAgain: 'Try again',
  newerTitle: 'Data updated',
  newer: (figures) =>
    figures === 0
      ? 'The data on the server were updated; no figure changed.'
      : `The data on the server were updated: ${figures} ${figures === 1 ? 'figure' : 'figures'} changed.`,
  newerHint: 'The figures here stay as they are until you load them.',
  showChanges: 'Show changes',
  hideChanges: 'Hide changes',
  takeNewer: 'Load the new data',
  gone: 'The server no longer has these data. Shown is what was loaded; it will not be there when this page is opened anew.',
  understood: 'Dismiss',
}))
