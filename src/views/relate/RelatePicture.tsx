import { relateMessages } from '../../i18n/relateMessages.ts'
import { type ReactElement, useCallback, useMemo } from 'react'
import type { ChartTheme } from '../../charts/chartTheme.ts'
import { buildRelation } from '../../charts/relation.ts'
import { buildRelationPaths } from '../../charts/relationPaths.ts'
import type { Size, Scene } from '../../charts/scene.ts'
import type { Relation } from '../../domain/relate.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { ChartPane } from '../parts/ChartPane.tsx'
import { colouredPaths } from '../../shown/relationOf.ts'
import { titleOf } from '../../shown/titleOf.ts'
import type { ViewProps } from '../parts/viewProps.ts'
import { RelateLegend } from './RelateLegend.tsx'
import { RelateTable } from './RelateTable.tsx'
import styles from './RelatePicture.module.css'

export function RelatePicture(props: ViewProps & { relation: Relation }): ReactElement {
  const { selection, relation } = props
  const m = useMessages()
  const picked = useEvidenceTarget()?.town ?? null
  const title = titleOf(props, m)
  const { table, towns } = selection
  const hasPoints = relation.verdict.counts.compared > 0
  usePainted(table || !hasPoints, selection)
  const coloured = useMemo(() => colouredPaths(relation, towns), [relation, towns])
  const draw = useCallback(
    (available: Size, theme: ChartTheme): Scene =>
      relation.request.years
        ? buildRelationPaths({ relation, coloured, picked, m }, available, theme)
        : buildRelation({ relation, picked, m }, available, theme),
    [relation, coloured, picked, m],
  )
  if (table) return <RelateTable title={title} relation={relation} />
  if (!hasPoints) {
    const isUnrelated = relation.verdict.limits.includes('unrelatedTowns')
    return (
      <>
        <p className={styles['none']}>
          {isUnrelated ? relateMessages(m).noneReported : relateMessages(m).noneCompared}
        </p>
        <RelateTable title={title} relation={relation} />
      </>
    )
  }
  const label = relation.request.years ? relateMessages(m).pathsLabel(title) : relateMessages(m).chartLabel(title)
  return (
    <>
      <ChartPane draw={draw} label={label} />
      <RelateLegend relation={relation} />
    </>
  )
}
