import panelStyles from '../parts/EvidencePanel.module.css'
import styles from './DataPanels.module.css'
import { type ReactElement, useMemo } from 'react'
import { changeReport } from '../../data/merge/changeReport.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { ChangesPanel } from '../parts/ChangesPanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { Downloads } from './Downloads.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import { MatrixPanel } from './MatrixPanel.tsx'
import { RowsPanel } from './RowsPanel.tsx'
import { shownData } from '../../shown/dataView/shownData.ts'
import type { Board } from '../../domain/board/board.ts'
import { evidenceOf } from '../../domain/board/evidence.ts'
import { readTown } from '../../domain/compare/readTown.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import type { ResolvedSelection } from '../../state/resolveSelection.ts'
import { EvidenceCard } from '../parts/EvidenceCard.tsx'
import { EvidenceFrame, EvidencePanel } from '../parts/EvidencePanel.tsx'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import type { DataPanel, Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { dataHead } from '../../shown/dataView/dataContent.ts'

interface DataPanelsProps {
  board: Board
  selection: Selection
  /** How many findings there are to see. */
  findings: number
  /** Whether own files changed something there is to tell of. */
  hasChanges: boolean
}

/** Every figure as it is told (数据): rows, completeness, findings, downloads. */
export function DataView(props: ViewProps): ReactElement {
  const { board, selection, resolved, step = null } = props
  const m = useMessages()
  const changes = useMemo(() => step && changeReport(step.before, step.after), [step])
  const { findings } = shownData(props)
  const { subtitle, takeaways } = dataHead(props, m)
  usePainted(true, selection)
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={subtitle}
      tools={
        <>
          <Downloads {...props} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <DataEvidence board={board} resolved={resolved} />
          <TakeawaysPanel takeaways={takeaways} none={dataMessages(m).takeaways.none} />
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

/** What stands behind one row: the observation with what was found about it, or why there is none. */
function DataEvidence({ board, resolved }: { board: Board; resolved: ResolvedSelection }): ReactElement {
  const m = useMessages()
  const target = useEvidenceTarget()
  const measure = 'total'
  const evidence = target?.observation === undefined ? null : evidenceOf(board, target.observation, measure)
  if (!target || !evidence) {
    const indicator = board.indicators.get(target?.indicator ?? '') ?? resolved.request.indicator
    const area = target ? board.areas.get(target.town) : undefined
    const question = { indicator, scope: null, measure, year: target?.year ?? 0, span: null } as const
    return <EvidencePanel board={board} measure={measure} reading={area ? readTown(board, area, question) : null} />
  }
  return (
    <EvidenceFrame about={evidence.area?.name ?? target.town} shown={evidence.observation}>
      <p className={panelStyles['meaning']}>
        {evidence.indicator ? m.pickName(evidence.indicator.name, evidence.indicator.nameEn) : target.indicator}
      </p>
      <EvidenceCard board={board} evidence={evidence} />
    </EvidenceFrame>
  )
}

/** Rows, completeness or findings, and what own files changed. */
function DataPanels({ board, selection, findings, hasChanges }: DataPanelsProps): ReactElement {
  const m = useMessages()
  const panels: readonly DataPanel[] = ['rows', 'matrix', 'findings', ...(hasChanges ? (['changes'] as const) : [])]
  const current = panels.includes(selection.panel) ? selection.panel : 'rows'
  return (
    <div className={styles['panels']} role="group" aria-label={dataMessages(m).panelsLabel}>
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          className={styles['panel']}
          aria-pressed={panel === current}
          onClick={() => open(panel, board, selection)}
        >
          {dataMessages(m).panels[panel]}
          {panel === 'findings' && <span className={styles['count']}> {findings}</span>}
        </button>
      ))}
    </div>
  )
}

/** A matrix has two sides: without a year or an indicator chosen, the last year is. */
function open(panel: DataPanel, board: Board, { indicator, year }: Selection): void {
  const isThick = panel === 'matrix' && indicator === null && typeof year !== 'number'
  select(isThick ? { panel, year: board.years.at(-1) ?? null } : { panel })
}
