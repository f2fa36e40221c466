import { type ReactElement, useContext, useMemo, type RefObject } from 'react'
import { contentOf } from '../../shown/contentOf.ts'
import { hasRounded } from '../../export/table/contentFile.ts'
import { pictureOf, type SlideContent } from '../../shown/slideContent.ts'
import { canCopyImage, copyImage, download } from '../../lib/download.ts'
import { saveMessages } from '../../i18n/exports/saveMessages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type Action, ActionMenu } from '../../ui/ActionMenu.tsx'
import { WatermarkContext } from '../../ui/WatermarkLayer.tsx'
import { viewFile, type ViewFileKind } from '../../export/viewFile.ts'
import { localDay } from '../../lib/localDay.ts'
import type { ViewProps } from './viewProps.ts'

/** What can be asked for: `Exact` adds columns with the numbers before rounding. */
type SaveKind = ViewFileKind | 'copy' | 'xlsxExact' | 'csvExact'

interface SaveContext {
  content: SlideContent
  watermark: string | null
  m: Messages
  onNote: (note: SaveNote) => void
}

const FILE_KINDS: Readonly<Record<SaveKind, ViewFileKind>> = {
  png: 'png',
  copy: 'png',
  svg: 'svg',
  xlsx: 'xlsx',
  csv: 'csv',
  xlsxExact: 'xlsx',
  csvExact: 'csv',
}

/** What this view can be saved as. */
export function SaveList({ trigger, onClose, onNote, ...shown }: SaveListProps): ReactElement {
  const m = useMessages()
  const { board, selection, resolved } = shown
  const watermark = useContext(WatermarkContext)
  const content = useMemo(
    () => contentOf({ board, selection, resolved, rowsPerPage: Infinity }, m),
    [board, selection, resolved, m],
  )
  const actions = pictureOf(content) ? [...pictureActions(m), ...tableActions(content, m)] : tableActions(content, m)
  return (
    <ActionMenu
      name={m.saveAs}
      locale={m.locale}
      actions={actions}
      trigger={trigger}
      onClose={onClose}
      onAct={(kind) => void saveView(kind, { content, watermark, m, onNote })}
    />
  )
}

/** Where the browser lets no page write pictures to the clipboard, the entry says so and makes a file. */
function pictureActions(m: Messages): Action<SaveKind>[] {
  const { kinds, hints, noClipboard } = saveMessages(m)
  return [
    { id: 'png', label: kinds.png, hint: hints.png },
    canCopyImage()
      ? { id: 'copy', label: kinds.copy, hint: hints.copy }
      : { id: 'png', label: kinds.copy, hint: noClipboard },
    { id: 'svg', label: kinds.svg, hint: hints.svg },
  ]
}

/** With numbers before rounding only where some are rounded. */
function tableActions(content: SlideContent, m: Messages): Action<SaveKind>[] {
  const { kinds, hints } = saveMessages(m)
  const plain = (['xlsx', 'csv'] as const).map((id) => ({ id, label: kinds[id], hint: hints[id] }))
  if (!hasRounded(content)) return plain
  return [...plain, ...(['xlsxExact', 'csvExact'] as const).map((id) => ({ id, label: kinds[id], hint: hints.exact }))]
}

/** Makes the file, or puts the picture on the clipboard, and says how that went. */
async function saveView(kind: SaveKind, { content, watermark, m, onNote }: SaveContext): Promise<void> {
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

/** What is said beside the button while and after a file is made. */
export interface SaveNote {
  kind: 'busy' | 'done' | 'failed'
  text: string
}

export interface SaveListProps extends ViewProps {
  trigger: RefObject<HTMLButtonElement | null>
  onClose: () => void
  onNote: (note: SaveNote) => void
}
