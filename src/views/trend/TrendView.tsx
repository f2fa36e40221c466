import type { ReactElement } from 'react'
import { Heading } from '../parts/Heading.tsx'
import type { ViewProps } from '../parts/viewProps.ts'

export function TrendView(props: ViewProps): ReactElement {
  return <Heading {...props} />
}
