import type { ReactElement } from 'react'
import { PinButton } from './PinButton.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import type { ViewProps } from './viewProps.ts'

/** What takes a view elsewhere: onto a slide, into a file. */
export function ShareTools(props: ViewProps): ReactElement {
  return (
    <>
      <PinButton {...props} />
      <SaveMenu {...props} />
    </>
  )
}
