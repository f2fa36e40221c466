import type { Messages } from '../../i18n/messages.ts'
import { saveMessages } from '../../i18n/saveMessages.ts'
import { viewFile, type ViewFileKind } from '../../export/viewFile.ts'
import { copyImage } from '../../lib/copyImage.ts'
import { download } from '../../lib/download.ts'
import { localDay } from '../../lib/localDay.ts'
import type { SlideContent } from '../../shown/slideContent.ts'
import type { SaveNote } from './saveListProps.ts'

/** What can be asked for: `Exact` adds columns with the numbers before rounding. */
export type SaveKind = ViewFileKind | 'copy' | 'xlsxExact' | 'csvExact'

const FILE_KINDS: Readonly<Record<SaveKind, ViewFileKind>> = {
  png: 'png',
  copy: 'png',
  svg: 'svg',
  xlsx: 'xlsx',
  csv: 'csv',
  xlsxExact: 'xlsx',
  csvExact: 'csv',
}

interface SaveContext {
  content: SlideContent
  watermark: string | null
  m: Messages
  onNote: (note: SaveNote) => void
}

/** Makes the file, or puts the picture on the clipboard, and says how that went. */
export async function saveView(kind: SaveKind, { content, watermark, m, onNote }: SaveContext): Promise<void> {
  const t = saveMessages(m)
  onNote({ kind: 'busy', text: t.busy })
  // Lets the browser say so before a large picture keeps it busy.
  await new Promise((resolve) => setTimeout(resolve, 0))
  const today = localDay(new Date())
  try {
    const ending = FILE_KINDS[kind]
    const file = await viewFile(ending, { content, today, watermark, exact: kind.endsWith('Exact'), m })
    if (kind === 'copy') await copyImage(file)
    else download(file, t.fileName(m.appName, content.title, today), ending)
    onNote({ kind: 'done', text: kind === 'copy' ? t.copied : t.saved(ending.toUpperCase()) })
  } catch {
    onNote({ kind: 'failed', text: kind === 'copy' ? t.copyFailed : t.failed })
  }
}
