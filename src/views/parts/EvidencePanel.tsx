import styles from './EvidencePanel.module.css'
import { type ComponentProps, type ComponentType, type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import type { Board } from '../../domain/board/board.ts'
import { evidenceOf } from '../../domain/board/evidence.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import type { Measure } from '../../domain/board/indicator.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { noteText } from '../../i18n/values/valueWords.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { RefusedCard as Card } from './RefusedCard.tsx'
import { FindingList } from './FindingList.tsx'
import { PartMissing } from './PartMissing.tsx'
import { Panel } from '../../ui/Panel.tsx'

/** Reasons of refusal need the words of loading, which good data never do. */
const RefusedCard = lazyComponent(loadRefusedCard, { Missing: PartMissing })

interface EvidencePanelProps {
  board: Board
  measure: Measure
  /** What was pointed at; null shows how to point. */
  reading: TownReading | null
  /** Where a view shows several indicators: the name of this one. */
  subject?: string | undefined
  /** The same town in the other period of a comparison. */
  others?: readonly TownReading[]
  /** False where the panel stands only while something is pointed at. */
  hasHint?: boolean
}

/** What stands behind one number (数据出处): or why there is no number. */
export function EvidencePanel(props: EvidencePanelProps): ReactElement {
  const { board, measure, reading, subject, others = [], hasHint = true } = props
  const about = reading && [reading.area.name, subject].filter((one) => one != null).join(' · ')
  return (
    <EvidenceFrame about={about} shown={reading} hasHint={hasHint}>
      {reading && (
        <>
          <Alongside board={board} />
          {[reading, ...others].map((one) => (
            <ReadingEvidence key={one.year} board={board} measure={measure} reading={one} />
          ))}
        </>
      )}
    </EvidenceFrame>
  )
}

/** The other numbers of the sentence that was followed: one press from each to the next. */
export function Alongside({ board }: { board: Board }): ReactElement | null {
  const m = useMessages()
  const target = useEvidenceTarget()
  if (!target?.alongside) return null
  return (
    <div className={styles['alongside']} role="group" aria-label={m.evidence.alongside}>
      <span className={styles['alongsideTitle']}>{m.evidence.alongside}</span>
      {target.alongside.map((place) => (
        <button
          key={`${place.town} ${place.year}`}
          type="button"
          aria-pressed={place.town === target.town}
          onClick={() => openEvidence({ ...target, ...place })}
        >
          {board.areas.get(place.town)?.name ?? place.town}
        </button>
      ))}
    </div>
  )
}

/** One town's answer in one year, or why there is none. */
export function ReadingEvidence({
  board,
  measure,
  reading,
}: {
  board: Board
  measure: Measure
  reading: TownReading
}): ReactElement {
  const m = useMessages()
  const observations = reading.observation ? [reading.observation] : reading.otherScopes
  const note = reading.placement === 'compared' ? '' : noteText(reading, m)
  const refused = reading.refused ?? board.refusedNewer.get(reading.observation?.id ?? '')
  return (
    <>
      {note !== '' && (
        <p className={styles['note']}>
          {m.evidence.inYear(reading.year)}
          {m.colon}
          {reading.observation === null && reading.otherScopes.length > 0 ? m.evidence.otherScopes : note}
        </p>
      )}
      {reading.observation?.value == null && reading.otherScopes.length === 0 && (
        <p className={styles['meaning']}>
          {m.stateMeanings[reading.state]}
          {reading.report && ` ${m.evidence.silentReport(reading.report.title)}`}
        </p>
      )}
      {refused && <RefusedCard board={board} refused={refused} />}
      {reading.state === 'noReport' && <MissingReport board={board} reading={reading} />}
      {observations.map((observation) => {
        const evidence = evidenceOf(board, observation.id, measure)
        return evidence && <EvidenceCard key={observation.id} board={board} evidence={evidence} />
      })}
    </>
  )
}

async function loadRefusedCard(): Promise<ComponentType<ComponentProps<typeof Card>>> {
  const module = await import('./RefusedCard.tsx')
  return module.RefusedCard
}

/** Silence has no observation to stand beside: the finding is the town's of that year. */
function MissingReport({ board, reading }: { board: Board; reading: TownReading }): ReactElement | null {
  const reported = findingsOf(board).byTown.get(reading.area.code) ?? []
  const missing = reported.filter(({ code, year }) => code === 'noReport' && year === reading.year)
  return missing.length > 0 ? <FindingList board={board} findings={missing} /> : null
}

interface EvidenceFrameProps {
  /** What the evidence is about, in words; null while nothing was pointed at, which shows how to point. */
  about: string | null
  /** Brings the panel's beginning into sight whenever it changes. */
  shown: unknown
  /** False where nothing stands while nothing was pointed at. */
  hasHint?: boolean
  children: ReactNode
}

/** The panel of evidence (数据出处): its title, the way to close it, and what to do while it is empty. */
export function EvidenceFrame({ about, shown, hasHint = true, children }: EvidenceFrameProps): ReactElement {
  const m = useMessages()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Only the column it heads: the page, and what was pressed in it, stay where they are.
    panel.current?.closest('[data-side]')?.scrollTo({ top: 0 })
  }, [shown])
  if (about === null) {
    return (
      <div className="screen-only">
        <Hint />
      </div>
    )
  }
  const close = (
    <button type="button" className={styles['close']} aria-label={m.evidence.close} onClick={() => openEvidence(null)}>
      ×
    </button>
  )
  return (
    <>
      <div ref={panel} className={styles['open']} aria-live="polite">
        <Panel title={m.evidence.titleOf(about)} action={close}>
          {children}
        </Panel>
      </div>
      {hasHint && (
        <div className={styles['room']} aria-hidden="true">
          <Hint />
        </div>
      )}
    </>
  )
}

function Hint(): ReactElement {
  const m = useMessages()
  return (
    <Panel title={m.evidence.title}>
      <p className={styles['hint']}>{m.evidence.hint}</p>
    </Panel>
  )
}
