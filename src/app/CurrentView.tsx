import { type ReactElement, useEffect } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { titleOf } from '../shown/titleOf.ts'
import { usePaper } from '../ui/usePaper.ts'
import { paperOf } from '../views/parts/paperOf.ts'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { PaperNotes } from './PaperNotes.tsx'
import { useShortcuts } from './useShortcuts.ts'
import { VIEW_LIST } from './viewList.ts'

export function CurrentView(props: ViewProps): ReactElement {
  const m = useMessages()
  const title = titleOf(props, m)
  useShortcuts(props)
  usePaper(paperOf(props.selection))
  useEffect(() => {
    document.title = `${title} · ${m.appName}`
  }, [title, m])
  const view = VIEW_LIST.find((one) => one.id === props.selection.view) ?? VIEW_LIST[0]
  if (!view) return <></>
  const View = view.component
  return (
    <>
      <View {...props} />
      <PaperNotes {...props} />
    </>
  )
}
