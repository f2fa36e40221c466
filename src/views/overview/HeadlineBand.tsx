import styles from './HeadlineBand.module.css'
import { type ReactElement, useMemo } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Overview } from '../../domain/overview/overview.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { STYLED } from '../../charts/chartTheme.ts'
import { SceneSvg } from '../../charts/SceneSvg.tsx'
import { buildSparkline, sparkInput } from '../../charts/sparkline.ts'
import type { Headline } from '../../domain/overview/headline.ts'
import { amountOf, noAmountText, ariaLine } from '../../i18n/overview/overviewText.ts'
import { headlineFigure } from '../../shown/overview/headlineFigure.ts'
import { compareLink } from '../../shown/overview/overviewOf.ts'

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
          <Figure
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

interface FigureProps {
  board: Board
  selection: Selection
  headline: Headline
}

const LINE = { width: 80, height: 36 }

/** One headline figure: number, coverage, change, and the years before as a small line. All of it is one link. */
function Figure({ board, selection, headline }: FigureProps): ReactElement {
  const m = useMessages()
  const { name, coverage, since, change, line, lineNote } = useMemo(
    () => headlineFigure(headline, board, m),
    [headline, board, m],
  )
  return (
    <li className={styles['figure']}>
      <a className={styles['link']} href={compareLink(selection, headline.comparison.request.indicator.id)}>
        {name}
      </a>
      <Amount headline={headline} />
      {line.length > 0 && (
        <div className={styles['line']}>
          <SceneSvg scene={buildSparkline(sparkInput(line), LINE, STYLED)} theme={STYLED} />
        </div>
      )}
      <p className={styles['coverage']}>
        <span>{coverage}</span>
        {lineNote !== '' && <span aria-hidden="true">{lineNote}</span>}
      </p>
      {lineNote !== '' && <p className="visually-hidden">{ariaLine(headline, m)}</p>}
      <p className={styles['change']}>
        {since}
        {change && (
          <>
            {' '}
            <b className={styles[change.side]}>
              <span aria-hidden="true">{change.arrow}</span> {change.text}
            </b>
          </>
        )}
      </p>
    </li>
  )
}

function Amount({ headline }: { headline: Headline }): ReactElement {
  const m = useMessages()
  const amount = amountOf(headline, m)
  if (!amount) return <p className={styles['none']}>{noAmountText(headline, m)}</p>
  return (
    <p className={styles['amount']}>
      {amount.before} <strong>{amount.number}</strong> {amount.after}
      {headline.kind === 'median' && ` ${m.overview.median}`}
    </p>
  )
}
