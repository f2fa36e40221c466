import { type ComponentType, lazy } from 'react'
import type { ViewId } from '../state/selection.ts'
import { CompareView } from '../views/compare/CompareView.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'

/** Every screen, in the order of the navigation. The first one comes with the page, the others on demand. */
export const VIEW_LIST: readonly { id: ViewId; component: ComponentType<ViewProps> }[] = [
  { id: 'compare', component: CompareView },
  {
    id: 'trend',
    component: lazy(() => import('../views/trend/TrendView.tsx').then(({ TrendView }) => ({ default: TrendView }))),
  },
]
