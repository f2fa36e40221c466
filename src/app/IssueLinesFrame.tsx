import { type ComponentProps, type ReactElement, Suspense } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'

const IssueLines = lazyPart(() => import('./IssueLines.tsx').then((part) => part.IssueLines))

/** The lines come with their words, on demand; what they are about is said before them. */
export function IssueLinesFrame(props: ComponentProps<typeof IssueLines>): ReactElement {
  return (
    <Suspense fallback={null}>
      <IssueLines {...props} />
    </Suspense>
  )
}
