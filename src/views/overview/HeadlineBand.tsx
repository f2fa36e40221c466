import styles from './HeadlineBand.module.css'
import { type ReactElement, useMemo } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Overview } from '../../domain/overview/overview.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { SCREEN } from '../../charts/chartTheme.ts'
import { SceneSvg } from '../../charts/SceneSvg.tsx'
import { buildSparkline } from '../../charts/sparkline.ts'
import type { ChangeDirection } from '../../domain/compare/change.ts'
import type { Headline } from '../../domain/overview/headline.ts'
import type { Direction } from '../../domain/board/indicator.ts'
import { changeArrow, changeText } from '../../i18n/values/changeWords.ts'
import { amountOf, lineText, noAmountText, noLineText, ariaLine } from '../../i18n/overview/overviewText.ts'
import { headlineChange } from '../../shown/overview/headlineChange.ts'
import { nameOfIndicator } from '../../shown/names.ts'
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

interface HeadlineFigureProps {
  board: Board
  selection: Selection
  headline: Headline
}

const LINE = { width: 80, height: 36 }

/** One headline figure: number, coverage, change, and the years before as a small line. All of it is one link. */
export function HeadlineFigure({ board, selection, headline }: HeadlineFigureProps): ReactElement {
  const m = useMessages()
  const { indicator } = headline.comparison.request
  const { compared, total } = headline.comparison.verdict.counts
  return (
    <li className={styles['figure']}>
      <a className={styles['link']} href={compareLink(selection, indicator.id)}>
        {nameOfIndicator(indicator, m)}
      </a>
      <Amount headline={headline} />
      <FiveYears headline={headline} coverage={m.overview.coverage(compared, total)} />
      <p className={styles['change']}>
        <HeadlineChangeText board={board} headline={headline} />
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

function HeadlineChangeText({ board, headline }: { board: Board; headline: Headline }): ReactElement | null {
  const m = useMessages()
  const { lead, change } = headlineChange(headline, board, m)
  const { request } = headline.comparison
  if (!change) return <>{lead}</>
  return (
    <>
      {lead}{' '}
      <b className={styles[sideOf(change.direction, request.indicator.direction)]}>
        <span aria-hidden="true">{changeArrow(change)}</span> {changeText(change, request, m)}
      </b>
    </>
  )
}

/** Only indicators with a better side have one. */
function sideOf(change: ChangeDirection, direction: Direction): 'better' | 'worse' | 'plain' {
  if (direction === 'neutral' || change === 'same' || change === 'unclear') return 'plain'
  return (change === 'up') === (direction === 'higher') ? 'better' : 'worse'
}

/** Coverage, and the years before: drawn when at least two can be seen, said in any case. */
function FiveYears({ headline, coverage }: { headline: Headline; coverage: string }): ReactElement {
  const m = useMessages()
  const scene = useMemo(() => sceneOf(headline), [headline])
  return (
    <>
      {scene && (
        <div className={styles['line']}>
          <SceneSvg scene={scene} theme={SCREEN} />
        </div>
      )}
      <p className={styles['coverage']}>
        <span>{coverage}</span>
        {headline.points.length > 1 && (
          <span aria-hidden="true">{scene ? lineText(headline, m) : noLineText(headline, m)}</span>
        )}
      </p>
      {headline.points.length > 1 && <p className="visually-hidden">{ariaLine(headline, m)}</p>}
    </>
  )
}

function sceneOf({ points, comparison }: Headline): ReturnType<typeof buildSparkline> | null {
  const { year } = comparison.request.period
  if (year === 'latest' || points.filter((point) => point.line !== null).length < 2) return null
  const line = points.map((point) => ({
    year: point.year,
    value: point.line,
    isNotComparable: false,
    startsAnew: false,
  }))
  return buildSparkline({ points: line, year }, LINE, SCREEN)
}
