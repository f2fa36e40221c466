import { relateMessages } from '../../i18n/relateMessages.ts'
import type { ReactElement } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { relationOf } from '../../shown/relationOf.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { Heading } from '../parts/Heading.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { Related } from './Related.tsx'

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
