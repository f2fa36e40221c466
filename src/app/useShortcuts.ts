import { useEffect } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { enterFullScreen } from '../lib/fullScreen.ts'
import { currentLanguage, setLanguage } from '../state/languageStore.ts'
import { isHelpOpen, isToolOpen, openEvidence, openTool, setHelpOpen } from '../state/openStore.ts'
import { select } from '../state/selectionStore.ts'
import { pinOnDemand } from '../views/parts/PinButton.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { VIEW_LIST } from './viewList.ts'

/** One key, anywhere on the page but in a field, a menu or a dialog. The list for readers is in the message catalogue. */
export function useShortcuts(props: ViewProps): void {
  const m = useMessages()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return
      // A talk has keys of its own.
      if (isTalk(props)) return
      const act = event.key === 'F5' ? () => present(props, event.shiftKey) : actionOf(event.key, props, m)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [props, m])
}

function actionOf(key: string, props: ViewProps, m: Messages): (() => void) | null {
  const { board, selection, resolved } = props
  const view = VIEW_LIST[Number(key) - 1]
  if (view) return () => select({ view: view.id })
  const isBriefing = selection.view === 'briefing'
  const { year } = resolved.request.period
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  if (step !== 0 && !isBriefing && year !== 'latest') {
    const next = board.years[board.years.indexOf(year) + step]
    return next === undefined ? null : () => select({ year: next, baseline: null, span: null })
  }
  switch (key.toLowerCase()) {
    case '?':
      return () => setHelpOpen(!isHelpOpen())
    case '/':
      return () => openTool({ kind: 'search' })
    case 'escape':
      return () => openEvidence(null)
    case 'p':
      return isBriefing ? null : () => void pinOnDemand(props, m)
    case 't':
      return () => select({ table: !selection.table })
    case 's':
      return () => select({ sort: selection.sort === 'value' ? 'official' : 'value' })
    case 'r':
      return resolved.request.indicator.direction === 'neutral' ? null : () => select({ ranks: !selection.ranks })
    case 'l':
      return () => setLanguage(currentLanguage() === 'zh' ? 'en' : 'zh')
    default:
      return null
  }
}

/** The whole screen is only granted while the key is being handled; a talk does without it where it is refused. */
function present({ selection }: ViewProps, fromHere: boolean): void {
  void enterFullScreen()
  select({ view: 'briefing', mode: 'present', table: false, slide: fromHere ? selection.slide : 1 })
}

function isTalk({ selection: { view, mode } }: ViewProps): boolean {
  return view === 'briefing' && (mode === 'present' || mode === 'presenter')
}

/** Keys in fields, menus and dialogs belong to them; only ? also closes the list of keys it opened. */
function isElsewhere({ key, target }: KeyboardEvent): boolean {
  if (key === '?' && isHelpOpen()) return false
  // What is typed while a dialog is still on its way is meant for it.
  if (isToolOpen()) return true
  return target instanceof Element && target.closest('input, textarea, select, dialog, [role="dialog"]') !== null
}
