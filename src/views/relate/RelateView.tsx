import styles from './RelateEvidence.module.css'
import { relateMessages } from '../../i18n/relateMessages.ts'
import { type ReactElement, useMemo } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { relationOf } from '../../shown/relate/relationOf.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { Heading } from '../parts/Heading.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import type { Relation } from '../../domain/relate/relate.ts'
import { type RelationPoint, AXES } from '../../domain/relate/relationPoint.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { ContentPages, EqualTables } from '../parts/ContentPages.tsx'
import { relateContent } from '../../shown/relate/relateContent.ts'
import { ShareTools } from '../parts/ShareTools.tsx'
import type { Board } from '../../domain/board/board.ts'
import { EvidenceFrame, Alongside, ReadingEvidence } from '../parts/EvidencePanel.tsx'
import { nameOfIndicator } from '../../shown/names.ts'
import { axisName } from '../../shown/verdict.ts'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { VerdictPanel } from '../parts/VerdictPanel.tsx'
import type { Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'

interface RelateEvidenceProps {
  board: Board
  relation: Relation
  /** What was pointed at; null shows how to point. */
  point: RelationPoint | null
}

/** One indicator beside another (关联): what appears together, never why. */
export function RelateView(props: ViewProps): ReactElement {
  const relation = relationOf(props)
  return relation ? <Related {...props} relation={relation} /> : <OneIndicator {...props} />
}

function OneIndicator(props: ViewProps): ReactElement {
  const m = useMessages()
  usePainted(true, props.selection)
  return (
    <ViewLayout heading={<Heading {...props} />} subtitle={[]} tools={null} side={null}>
      <p>{relateMessages(m).oneIndicator}</p>
    </ViewLayout>
  )
}

/** Picture or table of a relation, with what may be said of it. */
function Related(props: ViewProps & { relation: Relation }): ReactElement {
  const { board, selection, resolved, relation } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const content = useMemo(
    () => relateContent({ board, selection, resolved, rowsPerPage: Infinity }, m),
    [board, selection, resolved, m],
  )
  const hasPicture = !selection.table && content.pages[0]?.body.kind === 'chart'
  const label = relation.request.years ? relateMessages(m).pathsLabel : relateMessages(m).chartLabel
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={content.subtitle}
      tools={
        <>
          <RelateTools selection={selection} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <RelateEvidence board={board} relation={relation} point={pointAt(relation, target)} />
          <TakeawaysPanel takeaways={content.takeaways} />
          {content.verdict && <VerdictPanel verdict={content.verdict} />}
        </>
      }
      onPaper={hasPicture && <EqualTables board={board} content={content} />}
    >
      <ContentPages {...{ board, selection, content }} chartLabel={label(content.title)} />
    </ViewLayout>
  )
}

/** In a relation of one period each town has one point, whatever year was pointed at elsewhere. */
function pointAt({ towns }: Relation, target: EvidenceTarget | null): RelationPoint | null {
  const points = towns.find((path) => path.area.code === target?.town)?.points ?? []
  return points.find((point) => point.year === target?.year) ?? null
}

/** What stands behind a town's place: both numbers, or why there is none. */
function RelateEvidence({ board, relation, point }: RelateEvidenceProps): ReactElement {
  const m = useMessages()
  return (
    <EvidenceFrame about={point && point.area.name} shown={point}>
      <Alongside board={board} />
      {point &&
        AXES.map((axis) => {
          const { indicator, measure } = relation.request[axis]
          return (
            <section key={axis} aria-label={nameOfIndicator(indicator, m)}>
              <h3 className={styles['axis']}>
                {relateMessages(m).evidenceOf(axisName(axis, m), nameOfIndicator(indicator, m))}
              </h3>
              <ReadingEvidence board={board} measure={measure} reading={point[axis]} />
            </section>
          )
        })}
    </EvidenceFrame>
  )
}

/** Points of one year or paths over the years; picture or table. */
function RelateTools({ selection }: { selection: Selection }): ReactElement {
  const m = useMessages()
  const { paths, table } = selection
  return (
    <>
      <ToggleButton isOn={paths} onChange={(on) => select({ paths: on })}>
        {relateMessages(m).paths}
      </ToggleButton>
      <ToggleButton isOn={table} onChange={(on) => select({ table: on })}>
        {m.compare.table}
      </ToggleButton>
    </>
  )
}
