import { inEnglish } from './inEnglish.ts'
import type { hostingZh } from './hostingZh.ts'

/** Words for working offline and for newer versions. */
export const hostingEn = inEnglish((): ReturnType<typeof hostingZh> => ({
  updateTitle: 'A newer version is ready.',
  updateNow: 'Update now',
  updateLater: 'Later',
  updateHint: 'Updating reloads this page; briefings, settings and local files are kept.',
  noAnswer: 'The server does not respond. ',
  pageInstead: 'The server sent a web page instead of the data (a sign-in page?). ',
  kept: 'Showing the last copy saved on this computer.',
  keptSince: (when: string) => `Showing the copy saved on this computer on ${when}.`,
  askAgain: 'Try again',
  newerTitle: 'Data updated',
  newer: (figures) =>
    figures === 0
      ? 'The data on the server were updated; no figures changed.'
      : `The data on the server were updated: ${figures} ${figures === 1 ? 'figure' : 'figures'} changed.`,
  newerHint: 'The figures here do not change until you load the new data.',
  showChanges: 'Show changes',
  hideChanges: 'Hide changes',
  takeNewer: 'Load the new data',
  gone: 'The server no longer has these data. What was loaded is still shown, but will be gone when you reopen this page.',
  understood: 'Dismiss',
}))
