import { townMessages } from '../../i18n/townMessages.ts'
import { type ReactElement, useMemo } from 'react'
import { findingsOf } from '../../domain/findings.ts'
import { type TownProfile, townProfile } from '../../domain/townProfile.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { FindingList } from '../parts/FindingList.tsx'
import { findingLink, openFinding } from '../parts/findingLink.ts'
import { Heading } from '../parts/Heading.tsx'
import { LegendLine } from '../parts/LegendLine.tsx'
import { titleOf } from '../../shown/titleOf.ts'
import { noTownText } from '../../shown/townContent.ts'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { MergerNote } from './MergerNote.tsx'
import { ProfileSection } from './ProfileSection.tsx'
import { ProfileTable } from './ProfileTable.tsx'
import { profileSubtitle } from '../../shown/profileSubtitle.ts'
import styles from './ProfileTable.module.css'
import { ReportsTable } from './ReportsTable.tsx'
import { RestatementsTable } from './RestatementsTable.tsx'
import { TownEvidence } from './TownEvidence.tsx'
import { TownSwitch } from './TownSwitch.tsx'
import { TownTakeawaysPanel } from './TownTakeawaysPanel.tsx'

/** Everything one town reported (镇档案). */
export function TownView(props: ViewProps): ReactElement {
  const { board, resolved } = props
  const m = useMessages()
  const { town } = resolved
  const { year } = resolved.request.period
  const profile = useMemo(() => (town ? townProfile(board, town, year) : null), [board, town, year])
  usePainted(true, props.selection)
  if (!profile) {
    return (
      <ViewLayout heading={<Heading {...props} />} subtitle={[noTownText(props.selection, m)]} tools={null} side={null}>
        {null}
      </ViewLayout>
    )
  }
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={profileSubtitle(board, profile, m)}
      tools={
        <>
          <TownSwitch board={board} town={profile.area} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <TownEvidence board={board} profile={profile} />
          <TownTakeawaysPanel selection={props.selection} profile={profile} />
        </>
      }
    >
      <Profile {...props} profile={profile} />
    </ViewLayout>
  )
}

function Profile(props: ViewProps & { profile: TownProfile }): ReactElement {
  const { board, selection, profile } = props
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
      <ProfileTable board={board} selection={selection} profile={profile} title={titleOf(props, m)} />
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
