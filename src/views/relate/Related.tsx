import { relateMessages } from '../../i18n/relateMessages.ts'
import type { ReactElement } from 'react'
import type { Relation } from '../../domain/relate.ts'
import { AXES, type RelationPoint } from '../../domain/relationPoint.ts'
import { relateTakeaways } from '../../domain/relateTakeaways.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { spanText } from '../../i18n/periodWords.ts'
import { unitText } from '../../i18n/valueWords.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { Heading } from '../parts/Heading.tsx'
import { nameOfIndicator } from '../../shown/names.ts'
import { titleOf } from '../../shown/titleOf.ts'
import { relateCoverage } from '../../shown/relateVerdict.ts'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { RelateEvidence } from './RelateEvidence.tsx'
import { RelatePicture } from './RelatePicture.tsx'
import { RelateTable } from './RelateTable.tsx'
import { RelateTakeaways } from './RelateTakeaways.tsx'
import { RelateTools } from './RelateTools.tsx'
import { RelateVerdict } from './RelateVerdict.tsx'

/** Picture or table of a relation, with what may be said of it. */
export function Related(props: ViewProps & { relation: Relation }): ReactElement {
  const { board, selection, relation } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const hasPicture = !selection.table && relation.verdict.counts.compared > 0
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={subtitleOf(relation, m)}
      tools={
        <>
          <RelateTools selection={selection} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <RelateEvidence board={board} relation={relation} point={pointAt(relation, target)} />
          <RelateTakeaways board={board} relation={relation} takeaways={relateTakeaways(relation)} />
          <RelateVerdict board={board} relation={relation} />
        </>
      }
      onPaper={hasPicture && <RelateTable title={titleOf(props, m)} relation={relation} />}
    >
      <RelatePicture {...props} />
    </ViewLayout>
  )
}

function subtitleOf(relation: Relation, m: Messages): string[] {
  const { request, span } = relation
  const t = relateMessages(m).subtitle
  const axes = AXES.map((axis) => {
    const { indicator, measure } = request[axis]
    const name = axis === 'x' ? relateMessages(m).across : relateMessages(m).up
    return t.onAxis(name, nameOfIndicator(indicator, m), unitText(indicator, measure, m))
  })
  return [...axes, span === null ? '' : t.span(spanText(span, m)), relateCoverage(relation, m), t.together]
}

/** In a relation of one period each town has one point, whatever year was pointed at elsewhere. */
function pointAt({ towns }: Relation, target: EvidenceTarget | null): RelationPoint | null {
  const points = towns.find((path) => path.area.code === target?.town)?.points ?? []
  return points.find((point) => point.year === target?.year) ?? null
}
