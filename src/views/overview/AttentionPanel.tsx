import { type ComponentProps, type ComponentType, type ReactElement, Suspense } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Finding } from '../../domain/finding.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { FindingList as List } from '../parts/FindingList.tsx'
import { findingLink, openFinding } from '../parts/findingLink.ts'
import { PartMissing } from '../parts/PartMissing.tsx'
import styles from './AttentionPanel.module.css'
import { dataLink, findingsLink } from './overviewLinks.ts'

interface AttentionPanelProps {
  board: Board
  selection: Selection
  /** Null while they are being worked out. */
  findings: readonly Finding[] | null
  /** Asks again for what works them out, when it could not be had. */
  onRetry: (() => void) | null
  year: number | 'latest'
}

const MOST = 8

/** The list and its sentences come after the first picture. */
const FindingList = lazyPart(loadList, PartMissing)

/** What needs attention this year, the gravest first; each leads to its place. */
export function AttentionPanel({ board, selection, findings, onRetry, year }: AttentionPanelProps): ReactElement {
  const m = useMessages()
  const waiting = onRetry ? (
    <PartMissing onRetry={onRetry} />
  ) : (
    <p className={styles['waiting']}>{m.overview.attentionWaiting}</p>
  )
  return (
    <Panel title={m.overview.attention}>
      <Suspense fallback={waiting}>
        {findings === null ? (
          waiting
        ) : (
          <FindingList
            board={board}
            findings={findings}
            limit={MOST}
            hrefOf={(finding) => findingLink(finding, board, selection)}
            onPick={(finding) => openFinding(finding, board)}
            moreHref={dataLink(selection, 'findings', year)}
            groupHrefOf={({ code, indicator }) => findingsLink(selection, { year, finding: code, indicator })}
          />
        )}
      </Suspense>
    </Panel>
  )
}

async function loadList(): Promise<ComponentType<ComponentProps<typeof List>>> {
  const module = await import('../parts/FindingList.tsx')
  return module.FindingList
}
