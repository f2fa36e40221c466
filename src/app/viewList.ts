import { type ComponentType, lazy } from 'react'
import type { ViewId } from '../state/selection.ts'
import { OverviewView } from '../views/overview/OverviewView.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'

/** Every screen, in the order of the navigation. The first one comes with the page, the others on demand. */
export const VIEW_LIST: readonly { id: ViewId; component: ComponentType<ViewProps> }[] = [
  { id: 'overview', component: OverviewView },
  {
    id: 'compare',
    component: lazy(loadCompare),
  },
  {
    id: 'trend',
    component: lazy(() => import('../views/trend/TrendView.tsx').then((view) => ({ default: view.TrendView }))),
  },
  {
    id: 'town',
    component: lazy(() => import('../views/town/TownView.tsx').then((view) => ({ default: view.TownView }))),
  },
  {
    id: 'relate',
    component: lazy(() => import('../views/relate/RelateView.tsx').then((view) => ({ default: view.RelateView }))),
  },
  {
    id: 'data',
    component: lazy(() => import('../views/data/DataView.tsx').then((view) => ({ default: view.DataView }))),
  },
  {
    id: 'briefing',
    component: lazy(() =>
      import('../views/briefing/BriefingView.tsx').then((view) => ({ default: view.BriefingView })),
    ),
  },
]

/** Fetches the comparison and the chart code with it while nobody waits: the overview's figures lead there. */
export function prefetchNextView(): void {
  void loadCompare()
}

async function loadCompare(): Promise<{ default: ComponentType<ViewProps> }> {
  const view = await import('../views/compare/CompareView.tsx')
  return { default: view.CompareView }
}
