import styles from './AttentionPanel.module.css'
import { Suspense, type ComponentProps, type ComponentType, type ReactElement, type ReactNode } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { FindingList as List } from '../parts/FindingList.tsx'
import { findingLink, openFinding } from '../parts/findingLink.ts'
import { PartMissing } from '../parts/PartMissing.tsx'
import { dataLink, findingsLink } from '../../shown/overview/overviewOf.ts'

interface AttentionPanelProps {
  board: Board
  selection: Selection
  /** Null while they are being worked out. */
  findings: readonly Finding[] | null
  /** Asks again for what works them out, when it could not be had. */
  onRetry: (() => void) | null
  year: number | 'latest'
  children: ReactNode
}

const MAX_FINDINGS = 8

/** The list and its sentences come after the first picture. */
const FindingList = lazyComponent(loadList, { Missing: PartMissing, isBoundary: false })

/**
 * What needs attention this year, the gravest first; each leads to its place. What stands below comes with the list, which
 * would push it down just when somebody clicks it.
 */
export function AttentionPanel(props: AttentionPanelProps): ReactElement {
  const { board, selection, findings, onRetry, year, children } = props
  const m = useMessages()
  const isKnown = findings !== null || onRetry !== null
  return (
    <Suspense fallback={<Waiting />}>
      {!isKnown && <Waiting />}
      {onRetry && (
        <Panel title={m.overview.attention}>
          <PartMissing onRetry={onRetry} />
        </Panel>
      )}
      {findings && (
        <Panel title={m.overview.attention}>
          <FindingList
            board={board}
            findings={findings}
            limit={MAX_FINDINGS}
            hrefOf={(finding) => findingLink(finding, board, selection)}
            onPick={(finding) => openFinding(finding, board)}
            moreHref={dataLink(selection, 'findings', year)}
            groupHrefOf={({ code, indicator }) => findingsLink(selection, { year, finding: code, indicator })}
          />
        </Panel>
      )}
      <div className={styles['below']} hidden={!isKnown}>
        {children}
      </div>
    </Suspense>
  )
}

function Waiting(): ReactElement {
  const m = useMessages()
  return (
    <Panel title={m.overview.attention}>
      <p className={styles['waiting']}>{m.overview.attentionWaiting}</p>
    </Panel>
  )
}

async function loadList(): Promise<ComponentType<ComponentProps<typeof List>>> {
  const module = await import('../parts/FindingList.tsx')
  return module.FindingList
}
