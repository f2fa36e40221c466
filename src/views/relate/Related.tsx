import { relateMessages } from '../../i18n/relateMessages.ts'
import { type ReactElement, useMemo } from 'react'
import type { Relation } from '../../domain/relate.ts'
import type { RelationPoint } from '../../domain/relationPoint.ts'
import { relateTakeaways } from '../../domain/relateTakeaways.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { ContentPages, EqualTables } from '../parts/ContentPages.tsx'
import { Heading } from '../parts/Heading.tsx'
import { relateContent } from '../../shown/relateContent.ts'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { RelateEvidence } from './RelateEvidence.tsx'
import { RelateTakeaways } from './RelateTakeaways.tsx'
import { RelateTools } from './RelateTools.tsx'
import { RelateVerdict } from './RelateVerdict.tsx'

/** Picture or table of a relation, with what may be said of it. */
export function Related(props: ViewProps & { relation: Relation }): ReactElement {
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
          <RelateTakeaways board={board} relation={relation} takeaways={relateTakeaways(relation)} />
          <RelateVerdict board={board} relation={relation} />
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
