import type { ReactElement } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Overview } from '../../domain/overview/overview.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { HeadlineFigure } from './HeadlineFigure.tsx'
import styles from './HeadlineBand.module.css'

interface HeadlineBandProps {
  board: Board
  selection: Selection
  shown: Overview
}

/** The headline figures side by side; for unrelated towns the sentence that there are none. */
export function HeadlineBand({ board, selection, shown }: HeadlineBandProps): ReactElement {
  const m = useMessages()
  if (!shown.isComparable) return <p className={styles['sideBySide']}>{m.overview.sideBySide}</p>
  return (
    <section aria-label={m.overview.headlines}>
      <ul className={styles['band']}>
        {shown.headlines.map((headline) => (
          <HeadlineFigure
            key={headline.comparison.request.indicator.id}
            board={board}
            selection={selection}
            headline={headline}
          />
        ))}
      </ul>
    </section>
  )
}
