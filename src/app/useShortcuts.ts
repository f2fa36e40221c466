import { useEffect } from 'react'
import { OFFICIAL } from '../domain/tables/tableSort.ts'
import type { Messages } from '../i18n/messages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { enterFullScreen } from '../lib/fullScreen.ts'
import { sentenceOf } from '../shown/headingWords.ts'
import { isSwitchedOff } from '../state/keysStore.ts'
import { nextLanguage } from '../lib/language.ts'
import { currentLanguage, setLanguage } from '../state/languageStore.ts'
import { isHelpOpen, isToolOpen, openEvidence, openTool, setHelpOpen } from '../state/openStore.ts'
import type { ViewId } from '../state/selection.ts'
import { select } from '../state/selectionStore.ts'
import { isArrowTaken, isKeyTaken } from '../ui/keyboard.ts'
import { pinOnDemand } from '../views/parts/PinButton.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { VIEW_LIST } from './viewList.ts'

/** Views with a picture and an equal table. */
const WITH_TABLE: readonly ViewId[] = ['compare', 'trend', 'relate']

/** One key, anywhere on the page but in a field, a menu or a dialog. The list for readers is in the message catalogue. */
export function useShortcuts(props: ViewProps): void {
  const m = useMessages()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return
      // A presentation has keys of its own.
      if (isPresenting(props)) return
      const act = event.key === 'F5' ? () => present(props, event.shiftKey) : actionOf(event, props, m)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [props, m])
}

/** Null for a key that would change nothing one can see in this view: it must leave no step for Back to undo. */
function actionOf(event: KeyboardEvent, props: ViewProps, m: Messages): (() => void) | null {
  const { key } = event
  if (key === 'ArrowLeft' || key === 'ArrowRight') return isArrowTaken(event) ? null : stepYear(key, props, m)
  if (isSwitchedOff(event)) return null
  const { selection, resolved } = props
  const view = VIEW_LIST[Number(key) - 1]
  if (view) return view.id === selection.view ? null : () => select({ view: view.id })
  const isCompare = selection.view === 'compare'
  const hasRanks = isCompare && !resolved.baseline && resolved.request.indicator.direction !== 'neutral'
  switch (key.toLowerCase()) {
    case '?':
      return () => setHelpOpen(!isHelpOpen())
    case '/':
      return () => openTool({ kind: 'search' })
    case 'escape':
      return () => openEvidence(null)
    case 'p':
      return selection.view === 'briefing' ? null : () => void pinOnDemand(props, m)
    case 't':
      return WITH_TABLE.includes(selection.view) ? () => select({ table: !selection.table }) : null
    case 's':
      return isCompare ? () => select({ sort: selection.sort?.by === OFFICIAL.by ? null : OFFICIAL }) : null
    case 'r':
      return hasRanks ? () => select({ ranks: !selection.ranks }) : null
    case 'l':
      return () => setLanguage(nextLanguage(currentLanguage()))
    default:
      return null
  }
}

/** The year before or after, where the heading names one year. */
function stepYear(key: 'ArrowLeft' | 'ArrowRight', { board, selection, resolved }: ViewProps, m: Messages) {
  const template = sentenceOf(selection, m)
  const { year } = resolved.request.period
  const isNamed = template.includes('{year}') || (template.includes('{anyYear}') && typeof selection.year === 'number')
  if (!isNamed || year === 'latest') return null
  const next = board.years[board.years.indexOf(year) + (key === 'ArrowLeft' ? -1 : 1)]
  return next === undefined ? null : () => select({ year: next, baseline: null, span: null })
}

/** The whole screen is only granted while the key is being handled; a presentation does without it where it is refused. */
function present({ selection }: ViewProps, fromHere: boolean): void {
  void enterFullScreen()
  select({ view: 'briefing', mode: 'present', table: false, slide: fromHere ? selection.slide : 1 })
}

function isPresenting({ selection: { view, mode } }: ViewProps): boolean {
  return view === 'briefing' && (mode === 'present' || mode === 'presenter')
}

/** Keys in fields, menus and dialogs belong to them; only ? also closes the list of keys it opened. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.key === '?' && isHelpOpen()) return false
  // What is typed while a dialog is still on its way is meant for it.
  if (isToolOpen()) return true
  // A key held down is one press; only the years go on.
  return isKeyTaken(event) || (event.repeat && !event.key.startsWith('Arrow'))
}
