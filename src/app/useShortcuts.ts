import { useEffect } from 'react'
import { currentLanguage, setLanguage } from '../state/languageStore.ts'
import { isHelpOpen, isToolOpen, openEvidence, openTool, setHelpOpen } from '../state/openStore.ts'
import { select } from '../state/selectionStore.ts'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { VIEW_LIST } from './viewList.ts'

/** One key, anywhere on the page but in a field, a menu or a dialog. The list for readers is in the message catalogue. */
export function useShortcuts(props: ViewProps): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return
      const act = actionOf(event.key, props)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [props])
}

function actionOf(key: string, { board, selection, resolved }: ViewProps): (() => void) | null {
  const view = VIEW_LIST[Number(key) - 1]
  if (view) return () => select({ view: view.id })
  const { year } = resolved.request.period
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  if (step !== 0 && year !== 'latest') {
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

/** Keys in fields, menus and dialogs belong to them; only ? also closes the list of keys it opened. */
function isElsewhere({ key, target }: KeyboardEvent): boolean {
  if (key === '?' && isHelpOpen()) return false
  // What is typed while a dialog is still on its way is meant for it.
  if (isToolOpen()) return true
  return target instanceof Element && target.closest('input, textarea, select, dialog, [role="dialog"]') !== null
}
