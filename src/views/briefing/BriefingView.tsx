import type { ReactElement } from 'react'
import { usePainted } from '../../ui/usePainted.ts'
import { DeskView } from './desk/DeskView.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { PresentView } from './present/PresentView.tsx'
import { PresenterView } from './present/PresenterView.tsx'
import { PrintView } from './print/PrintView.tsx'

/** The talk (汇报): put together at the desk, shown to the room, printed. */
export function BriefingView(props: ViewProps): ReactElement {
  const { mode } = props.selection
  // A talk says itself when all of its slides are drawn.
  usePainted(mode !== 'present' && mode !== 'presenter', props.selection)
  switch (mode) {
    case 'desk':
      return <DeskView {...props} />
    case 'present':
      return <PresentView {...props} />
    case 'presenter':
      return <PresenterView {...props} />
    case 'print':
    case 'handout':
      return <PrintView {...props} />
  }
}
