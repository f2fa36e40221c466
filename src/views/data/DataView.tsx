import { type ReactElement, useMemo } from 'react'
import { changeReport } from '../../data/changeReport.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { ChangesPanel } from '../parts/ChangesPanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { coverageText } from '../../shown/coverageText.ts'
import { DataEvidence } from './DataEvidence.tsx'
import { DataPanels } from './DataPanels.tsx'
import { DataTakeawaysPanel } from './DataTakeawaysPanel.tsx'
import { Downloads } from './Downloads.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import { MatrixPanel } from './MatrixPanel.tsx'
import { RowsPanel } from './RowsPanel.tsx'
import { shownData } from '../../shown/shownData.ts'

/** Every figure as it is told (数据): rows, completeness, findings, downloads. */
export function DataView(props: ViewProps): ReactElement {
  const { board, selection, resolved, step = null } = props
  const m = useMessages()
  const changes = useMemo(() => step && changeReport(step.before, step.after), [step])
  const { matrix, findings, takeaways } = shownData(props)
  usePainted(true, selection)
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={[coverageText(board, matrix, m)]}
      tools={
        <>
          <Downloads {...props} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <DataEvidence board={board} resolved={resolved} />
          <DataTakeawaysPanel board={board} selection={selection} takeaways={takeaways} />
        </>
      }
    >
      <DataPanels board={board} selection={selection} findings={findings.length} hasChanges={changes !== null} />
      {selection.panel === 'changes' && changes !== null ? (
        <ChangesPanel report={changes} />
      ) : (
        <CurrentPanel {...props} />
      )}
    </ViewLayout>
  )
}

function CurrentPanel(props: ViewProps): ReactElement {
  switch (props.selection.panel) {
    case 'matrix':
      return <MatrixPanel {...props} />
    case 'findings':
      return <FindingsPanel {...props} />
    default:
      return <RowsPanel {...props} />
  }
}
