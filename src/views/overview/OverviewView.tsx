import type { ReactElement } from 'react'
import { usePainted } from '../../ui/usePainted.ts'
import { Heading } from '../parts/Heading.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'

export function OverviewView(props: ViewProps): ReactElement {
  usePainted(true, props.selection)
  return (
    <ViewLayout heading={<Heading {...props} />} subtitle={[]} tools={null} side={null}>
      {null}
    </ViewLayout>
  )
}
