import { lazyComponent } from '../ui/lazyComponent.tsx'

/** The lines come with their words, on demand; what they are about is said before them. */
export const LazyIssueLines = lazyComponent(() => import('./IssueLines.tsx').then((part) => part.IssueLines))
