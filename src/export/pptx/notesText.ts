import type { Messages } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/deck/pptxMessages.ts'
import type { ContentTable } from '../../shown/slideContent.ts'
import type { Sheet, SheetPicture } from './sheets.ts'
import { stampLines } from './stampText.ts'
import { cleanText } from './xmlText.ts'

/** What the speaker says, then all that the slide has no room for: 要点, every value and state in words, the stamp. */
export function notesText({ slide, pictures }: Sheet, m: Messages): string {
  const parts = [slide.notes, ...pictures.map((picture) => pictureNotes(picture, m))]
  return cleanText(parts.filter((part) => part.trim() !== '').join('\n\n'))
}

function pictureNotes({ content, shown }: SheetPicture, m: Messages): string {
  const t = pptxMessages(m)
  if (content === null) return t.unreadable
  const { title, takeaways, stamp } = content
  const blocks = [
    takeaways.length > 0 ? [t.takeaways, ...takeaways.map(({ text }) => text)] : [],
    shown ? [t.data, ...tableLines(shown.table, m), ...shown.key] : [],
    [t.stamp, ...stampLines(stamp, m)],
  ]
  return [title, ...blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))].join('\n\n')
}

function tableLines({ columns, rows }: ContentTable, m: Messages): string[] {
  return [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(({ text }) => text))].map((cells) =>
    cells.filter((text) => text !== '').join(m.clauseSeparator),
  )
}
