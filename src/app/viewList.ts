import type { ComponentType } from 'react'
import type { ViewId } from '../state/selection.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { OverviewView } from '../views/overview/OverviewView.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { PartTrouble } from './PartTrouble.tsx'

/** Every screen, in the order of the navigation. The first one comes with the page, the others on demand. */
export const VIEW_LIST: readonly { id: ViewId; component: ComponentType<ViewProps> }[] = [
  { id: 'overview', component: OverviewView },
  {
    id: 'compare',
    component: lazyPart(loadCompare, PartTrouble),
  },
  {
    id: 'trend',
    component: lazyPart(() => import('../views/trend/TrendView.tsx').then((view) => view.TrendView), PartTrouble),
  },
  {
    id: 'town',
    component: lazyPart(() => import('../views/town/TownView.tsx').then((view) => view.TownView), PartTrouble),
  },
  {
    id: 'relate',
    component: lazyPart(() => import('../views/relate/RelateView.tsx').then((view) => view.RelateView), PartTrouble),
  },
  {
    id: 'data',
    component: lazyPart(() => import('../views/data/DataView.tsx').then((view) => view.DataView), PartTrouble),
  },
  {
    id: 'briefing',
    component: lazyPart(
      () => import('../views/briefing/BriefingView.tsx').then((view) => view.BriefingView),
      PartTrouble,
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
