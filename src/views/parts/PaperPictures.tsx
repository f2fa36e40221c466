import type { ReactElement } from 'react'
import { type Look, SCREEN } from '../../charts/look.ts'
import type { Frame, Scene } from '../../charts/scene.ts'
import { SceneSvg } from '../../charts/SceneSvg.tsx'
import { useSelection } from '../../state/selectionStore.ts'
import styles from './ChartPane.module.css'
import { paperOf } from './paperOf.ts'

/** What a page of A4 has room for inside its margins, in pixels, with the heading and the key left free. */
const ROOMS = { portrait: { width: 700, height: 620 }, landscape: { width: 1030, height: 480 } } as const

/** The picture once more, as lines and letters at the width of the paper. */
export function PaperPictures({ draws }: { draws: readonly ((room: Frame, look: Look) => Scene)[] }): ReactElement {
  const room = ROOMS[paperOf(useSelection()) === 'portrait' ? 'portrait' : 'landscape']
  return (
    <div className={styles['paper']}>
      {draws.map((draw, index) => (
        <SceneSvg key={index} scene={draw(room, SCREEN)} look={SCREEN} />
      ))}
    </div>
  )
}
