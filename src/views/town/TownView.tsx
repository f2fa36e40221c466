import styles from './ProfileTable.module.css'
import { townMessages } from '../../i18n/townMessages.ts'
import { type ReactElement, useMemo, type ReactNode, Fragment } from 'react'
import { findingsOf } from '../../domain/findings/findings.ts'
import { type TownProfile, townProfile, type ProfileRow } from '../../domain/town/townProfile.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { FindingList } from '../parts/FindingList.tsx'
import { findingLink, openFinding } from '../parts/findingLink.ts'
import { Heading } from '../parts/Heading.tsx'
import { LegendLine } from '../parts/LegendLine.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { ProfileTable } from './ProfileTable.tsx'
import { ReportsTable } from './ReportsTable.tsx'
import { RestatementsTable } from './RestatementsTable.tsx'
import { TownSwitch } from './TownSwitch.tsx'
import type { Board } from '../../domain/board/board.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import { readingOfVersion } from '../../domain/town/townReports.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { nameOfIndicator } from '../../shown/names.ts'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { townContent, townNotes } from '../../shown/town/townContent.ts'
import type { Selection } from '../../state/selection.ts'
import { townLink } from './profileLinks.ts'

interface Picked {
  /** Undefined when a whole report is missing, which is about no indicator. */
  row: ProfileRow | undefined
  reading: TownReading
}

/** Everything one town reported (镇档案). */
export function TownView(props: ViewProps): ReactElement {
  const { board, resolved } = props
  const m = useMessages()
  const { town } = resolved
  const { year } = resolved.request.period
  const profile = useMemo(() => (town ? townProfile(board, town, year) : null), [board, town, year])
  const { selection } = props
  const content = useMemo(() => townContent({ board, selection, resolved }, m), [board, selection, resolved, m])
  usePainted(true, selection)
  if (!profile) {
    return (
      <ViewLayout heading={<Heading {...props} />} subtitle={content.subtitle} tools={null} side={null}>
        {null}
      </ViewLayout>
    )
  }
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={content.subtitle}
      tools={
        <>
          <TownSwitch board={board} town={profile.area} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <TownEvidence board={board} profile={profile} />
          <TakeawaysPanel takeaways={content.takeaways} />
        </>
      }
    >
      <Profile {...props} profile={profile} title={content.title} />
    </ViewLayout>
  )
}

function Profile(props: ViewProps & { profile: TownProfile; title: string }): ReactElement {
  const { board, selection, profile, title } = props
  const m = useMessages()
  const t = townMessages(m)
  const findings = useMemo(() => {
    const all = findingsOf(board).byTown.get(profile.area.code) ?? []
    return [...all.filter((one) => one.year === profile.year), ...all.filter((one) => one.year !== profile.year)]
  }, [board, profile])
  return (
    <>
      <MergerNote selection={selection} profile={profile} />
      {!profile.hasPeers && <p className={styles['hint']}>{t.noPeerGroup}</p>}
      <ProfileTable board={board} selection={selection} profile={profile} title={title} />
      <LegendLine title={t.legend.title} items={legendOf(profile, m)} />
      <ProfileSection title={t.reports}>
        <ReportsTable profile={profile} />
      </ProfileSection>
      <ProfileSection title={t.quality}>
        <FindingList
          board={board}
          findings={findings}
          hrefOf={(finding) => findingLink(finding, board, selection)}
          onPick={(finding) => openFinding(finding, board)}
        />
      </ProfileSection>
      <ProfileSection title={t.restatements}>
        <RestatementsTable board={board} profile={profile} />
      </ProfileSection>
    </>
  )
}

/** Explains only the signs that these rows hold. */
function legendOf({ rows }: TownProfile, m: Messages): string[] {
  const t = townMessages(m).legend
  const hasBand = rows.some(({ band }) => band.length > 1)
  const isNotComparable = rows.some(({ points }) => points.some((point) => point.placement === 'notComparable'))
  const items = [hasBand && t.band, hasBand && t.median, t.dot, isNotComparable && t.hollow, t.own]
  return rows.length === 0 ? [] : items.filter((item) => item !== false)
}

/** A part of the profile below the table, set off by a rule. */
function ProfileSection({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className={styles['section']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  )
}

/** What stands behind the number that was pressed, in the measure its row is shown in. */
function TownEvidence({ board, profile }: { board: Board; profile: TownProfile }): ReactElement {
  const m = useMessages()
  const target = useEvidenceTarget()
  const picked = target?.town === profile.area.code ? pickedIn(profile.rows, target, board) : null
  const subject = picked?.row && nameOfIndicator(picked.row.indicator, m)
  return (
    <EvidencePanel
      board={board}
      measure={picked?.row?.request.measure ?? 'total'}
      reading={picked?.reading ?? null}
      subject={subject}
    />
  )
}

function pickedIn(rows: readonly ProfileRow[], target: EvidenceTarget, board: Board): Picked | null {
  const at = (row: ProfileRow | undefined): TownReading | undefined =>
    row?.points.find((point) => point.year === target.year)
  if (target.indicator === undefined) {
    const missing = rows.map(at).find((reading) => reading?.state === 'noReport')
    return missing ? { row: undefined, reading: missing } : null
  }
  const row = rows.find((one) => one.indicator.id === target.indicator)
  const reading = at(row)
  if (!reading) return null
  const version = board.observations.get(target.observation ?? '')
  const isOther = version !== undefined && version.id !== reading.observation?.id
  return { row, reading: isOther ? readingOfVersion(reading, version) : reading }
}

interface MergerNoteProps {
  selection: Selection
  profile: TownProfile
}

/** What must be known before the profile is read; each town it names leads to its own. */
export function MergerNote({ selection, profile }: MergerNoteProps): ReactElement | null {
  const notes = townNotes(profile, useMessages())
  if (notes.length === 0) return null
  return (
    <div className={styles['merger']} role="note">
      {notes.map((note, index) => (
        <p key={index}>
          {note.map((part, at) => (
            <Fragment key={at}>
              {typeof part === 'string' ? part : <a href={townLink(part, selection)}>{part.name}</a>}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}
