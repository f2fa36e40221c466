import { type ComponentType, createElement } from 'react'
import type { ViewId } from '../state/selection.ts'
import { lazyComponent } from '../ui/lazyComponent.tsx'
import { OverviewView } from '../views/overview/OverviewView.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { LoadingView, PartTrouble } from './Loading.tsx'

/** Every view says that it is being loaded, and that it could not be. */
const VIEW = { Missing: PartTrouble, fallback: createElement(LoadingView) }

/** Every screen, in the order of the navigation. The first one comes with the page, the others on demand. */
export const VIEW_LIST: readonly { id: ViewId; component: ComponentType<ViewProps> }[] = [
  { id: 'overview', component: OverviewView },
  {
    id: 'compare',
    component: lazyComponent(loadCompare, VIEW),
  },
  {
    id: 'trend',
    component: lazyComponent(() => import('../views/trend/TrendView.tsx').then((view) => view.TrendView), VIEW),
  },
  {
    id: 'town',
    component: lazyComponent(() => import('../views/town/TownView.tsx').then((view) => view.TownView), VIEW),
  },
  {
    id: 'relate',
    component: lazyComponent(() => import('../views/relate/RelateView.tsx').then((view) => view.RelateView), VIEW),
  },
  {
    id: 'data',
    component: lazyComponent(() => import('../views/data/DataView.tsx').then((view) => view.DataView), VIEW),
  },
  {
    id: 'briefing',
    component: lazyComponent(
      () => import('../views/briefing/BriefingView.tsx').then((view) => view.BriefingView),
      VIEW,
    ),
  },
]

/** Fetches the comparison and the chart code with it while nobody waits: the overview's figures lead there. */
export function prefetchNextView(): void {
  // Nobody waits for it: whoever opens it asks again.
  loadCompare().catch(() => null)
}

async function loadCompare(): Promise<ComponentType<ViewProps>> {
  const view = await import('../views/compare/CompareView.tsx')
  return view.CompareView
}
