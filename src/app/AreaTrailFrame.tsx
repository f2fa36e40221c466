import { type ComponentType, type ReactElement, Suspense } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PartMissing } from '../views/parts/PartMissing.tsx'
import styles from './App.module.css'
import type { AreaTrailProps } from './AreaTrail.tsx'

const AreaTrail = lazyPart(loadTrail, PartMissing)

/** The way up and down stands only where the list of data sets is nested. */
export function AreaTrailFrame(props: AreaTrailProps): ReactElement | null {
  const { catalog, entry } = props
  if (entry.area === undefined || !catalog.datasets.some(({ parent }) => parent !== undefined)) return null
  return (
    <Suspense fallback={<div className={styles['trailSpace']} />}>
      <AreaTrail {...props} />
    </Suspense>
  )
}

async function loadTrail(): Promise<ComponentType<AreaTrailProps>> {
  const module = await import('./AreaTrail.tsx')
  return module.AreaTrail
}
