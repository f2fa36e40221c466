import styles from './OverviewView.module.css'
import { type ReactElement, useMemo, type ComponentProps, type ComponentType } from 'react'
import { attentionOf } from '../../domain/findings/attention.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { overviewOf, overviewSubtitle, takeawaysOfOverview } from '../../shown/overview/overviewOf.ts'
import { overviewTable } from '../../shown/overview/overviewTable.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { ScrollHint } from '../../ui/ScrollHint.tsx'
import { Heading } from '../parts/Heading.tsx'
import { titleOf } from '../../shown/headingWords.ts'
import { useFindings } from '../parts/useFindings.ts'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { AttentionPanel } from './AttentionPanel.tsx'
import { HeadlineBand } from './HeadlineBand.tsx'
import { TableKey } from './TableKey.tsx'
import { OverviewTable } from './OverviewTable.tsx'
import { menuWords, type Messages } from '../../i18n/messages.ts'
import { select } from '../../state/selectionStore.ts'
import { WordMenu } from '../../ui/WordMenu.tsx'
import { indicatorItems } from '../parts/indicatorItems.ts'
import type { Board } from '../../domain/board/board.ts'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import type { Overview } from '../../domain/overview/overview.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { nameOfIndicator } from '../../shown/names.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import type { EvidencePanel as EvidencePart } from '../parts/EvidencePanel.tsx'
import { PartMissing } from '../parts/PartMissing.tsx'

type Picked = Pick<ComponentProps<typeof EvidencePart>, 'reading' | 'measure' | 'subject'>

/** Nobody needs it before a cell is pressed. */
const EvidencePanel = lazyComponent(loadPanel, { Missing: PartMissing })

const RESET = 'headline'

const NONE: ReadonlyMap<string, readonly Finding[]> = new Map()

/** How the county stands this year, and what needs attention (总览). */
export function OverviewView(props: ViewProps): ReactElement {
  const { board, selection, resolved } = props
  const m = useMessages()
  const shown = useMemo(() => overviewOf({ board, resolved }), [board, resolved])
  const { findings, onRetry } = useFindings(board)
  const { year } = resolved.request.period
  usePainted(true, selection, shown.isComparable ? 'chart' : 'page')
  const saysYear = year === 'latest'
  const table = useMemo(
    () => overviewTable(shown, { sort: selection.sort, saysYear }, m),
    [shown, selection.sort, saysYear, m],
  )
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={[overviewSubtitle(props, shown, m)]}
      tools={
        <>
          <ColumnsMenu {...props} />
          <ShareTools {...props} />
        </>
      }
      band={<HeadlineBand board={board} selection={selection} shown={shown} />}
      side={
        <>
          <PickedEvidence board={board} shown={shown} />
          <AttentionPanel
            board={board}
            selection={selection}
            findings={findings && attentionOf(findings, shown.rows)}
            onRetry={onRetry}
            year={year}
          >
            <TakeawaysPanel takeaways={takeawaysOfOverview(props, shown, m)} />
          </AttentionPanel>
        </>
      }
    >
      <div className={styles['fitted']}>
        <ScrollHint text={m.overview.scrollForMore}>
          <OverviewTable
            board={board}
            title={titleOf(props, m)}
            columns={shown.columns}
            shown={table}
            selection={selection}
            byObservation={findings?.byObservation ?? NONE}
            saysYear={saysYear}
          />
        </ScrollHint>
        <TableKey shown={shown} />
      </div>
    </ViewLayout>
  )
}

/** Which indicators the table shows; each choice is added at the end. */
function ColumnsMenu(props: ViewProps): ReactElement {
  const m = useMessages()
  const { selection, resolved } = props
  const chosen = resolved.columns.map((indicator) => indicator.id)
  const reset = { id: RESET, label: m.overview.columnsReset, section: '', isChosen: selection.columns === null }
  return (
    <WordMenu
      variant="plain"
      name={m.overview.columnsName}
      word={m.overview.columnsWord(chosen.length)}
      items={[reset, ...indicatorItems({ ...props, m }, chosen)]}
      staysOpen
      words={menuWords(m)}
      onPick={(id) => select({ columns: columnsAfter(id, chosen) })}
    />
  )
}

/** Taking the last one away returns to the headline indicators. */
function columnsAfter(picked: string, before: readonly string[]): readonly string[] | null {
  if (picked === RESET) return null
  const after = before.includes(picked) ? before.filter((id) => id !== picked) : [...before, picked]
  return after.length === 0 ? null : after
}

/** The evidence of the picked cell, above everything else beside the table: it is what was just asked for. */
function PickedEvidence({ board, shown }: { board: Board; shown: Overview }): ReactElement | null {
  const m = useMessages()
  const target = useEvidenceTarget()
  const picked = target && pickedIn(shown, target, m)
  if (!picked) return null
  return <EvidencePanel board={board} hasHint={false} {...picked} />
}

/** Null when the cell is not shown (any more). */
function pickedIn({ rows, columns }: Overview, target: EvidenceTarget, m: Messages): Picked | null {
  const at = columns.findIndex(({ comparison }) => comparison.request.indicator.id === target.indicator)
  const reading = rows.find((row) => row.area.code === target.town && row.year === target.year)?.readings[at]
  const request = columns[at]?.comparison.request
  return reading && request
    ? { reading, measure: request.measure, subject: nameOfIndicator(request.indicator, m) }
    : null
}

async function loadPanel(): Promise<ComponentType<ComponentProps<typeof EvidencePart>>> {
  const module = await import('../parts/EvidencePanel.tsx')
  return module.EvidencePanel
}
