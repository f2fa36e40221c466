import { relateMessages } from '../../i18n/relateMessages.ts'
import { type ReactElement, useMemo } from 'react'
import { relate, townsOfYears } from '../../domain/relate.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { yearsOfRange } from '../../state/resolveSelection.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { Heading } from '../parts/Heading.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { Related } from './Related.tsx'

/** One indicator beside another (关联): what appears together, never why. */
export function RelateView(props: ViewProps): ReactElement {
  const { board, selection, resolved } = props
  const { request, against } = resolved
  const relation = useMemo(() => {
    if (!against) return null
    const years = selection.paths ? yearsOfRange(board, selection.range) : null
    const towns = years && selection.towns.kind === 'all' ? townsOfYears(board, years) : request.towns
    return relate(board, { x: { ...request, towns }, y: { ...against, towns }, years })
  }, [board, request, against, selection])
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
