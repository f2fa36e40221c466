import { type ReactElement, useEffect } from 'react'
import { whenIdle } from '../lib/whenIdle.ts'
import { type OpenTool, useOpenTool } from '../state/openStore.ts'
import { lazyComponent } from '../ui/lazyComponent.tsx'
import type { SettingsInUse } from './settings/useSettings.ts'
import { ToolMissing } from './Loading.tsx'

/** Dialogs come when asked for; the small one that opens by a key is fetched while nobody waits. */
const SearchDialog = lazyComponent(loadSearch, { Missing: ToolMissing })
const NoteDialog = lazyComponent(() => import('./NoteDialog.tsx').then((module) => module.NoteDialog), {
  Missing: ToolMissing,
})
const SettingsDialog = lazyComponent(
  () => import('./settings/SettingsDialog.tsx').then((module) => module.SettingsDialog),
  { Missing: ToolMissing },
)

/** The dialog that is open over the view, if one is. */
export function Tools({ settings }: { settings: SettingsInUse }): ReactElement | null {
  const tool = useOpenTool()
  useEffect(() => whenIdle(() => void loadSearch().catch(() => null)), [])
  if (tool === null) return null
  return dialogOf(tool, settings)
}

function dialogOf(tool: OpenTool, settings: SettingsInUse): ReactElement {
  switch (tool.kind) {
    case 'search':
      return <SearchDialog board={settings.board} />
    case 'note':
      return <NoteDialog board={settings.board} indicator={tool.indicator} />
    case 'settings':
      return <SettingsDialog settings={settings} indicator={tool.indicator} />
  }
}

async function loadSearch() {
  const module = await import('./search/SearchDialog.tsx')
  return module.SearchDialog
}
